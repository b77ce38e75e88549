import { valueText } from '@traguardo/texts/rules';
import { explanationTexts } from '@traguardo/texts/screens/indicator';
import { NodeLink } from '../shell/NodeLink.tsx';
import { titleOf } from '../shell/node-name.ts';
import type { UnscoredGroup } from './unscored-parts.ts';

interface Props {
  /** Core's word for the whole. */
  readonly status: string;
  readonly groups: readonly UnscoredGroup[];
}

/** Why there is no score, a line for each way of having none; each opens to what stands so. */
export function UnscoredParts({ status, groups }: Props) {
  return (
    <>
      <p>
        {explanationTexts.status}: <b>{valueText(status)}</b>
      </p>
      <ul className="tg-plain tg-unscored" aria-label={explanationTexts.tree}>
        {groups.map((group) => (
          <li key={group.status}>
            <details>
              <summary>
                <b>{valueText(group.status)}</b>: {explanationTexts.parts(group.parts.length)}
              </summary>
              <ul>
                {group.parts.map((part) => (
                  <li key={part.id}>
                    {part.kind === null || part.title === null ? (
                      (part.title ?? part.id)
                    ) : (
                      <NodeLink node={{ id: part.id, kind: part.kind }}>
                        {titleOf({ title: part.title })}
                      </NodeLink>
                    )}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
