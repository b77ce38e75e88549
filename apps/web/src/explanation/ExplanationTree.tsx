import type { ExplanationView } from '@traguardo/contracts';
import { explanationTexts } from '@traguardo/texts/screens/indicator';
import { Citation } from '../shell/Citation.tsx';
import { Hidden } from '../shell/Hidden.tsx';
import { alikeParts } from './alike-parts.ts';
import { lineOf } from './explanation-text.ts';

/** Levels open at once; what lies deeper opens on request. */
const OPEN_LEVELS = 2;
/** Beyond this many steps, those under them wait to be asked for. */
const FEW = 6;

/** Why a figure is what it is: the tree core computed, one line a step. */
export function ExplanationTree({ root }: { readonly root: ExplanationView }) {
  return (
    <ul className="tg-explanation" aria-label={explanationTexts.tree}>
      <Step node={root} depth={0} open={true} />
    </ul>
  );
}

interface Props {
  readonly node: ExplanationView;
  readonly depth: number;
  readonly open: boolean;
}

function Step({ node, depth, open }: Props) {
  const line = lineOf(node);
  const openBelow = depth + 1 < OPEN_LEVELS && line.below.length <= FEW;
  const { alike, rest } = alikeParts(line.below);
  const stepsOf = (nodes: readonly ExplanationView[]) =>
    nodes.map((input, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same datum may enter a rule twice
      <Step key={`${input.id} ${index}`} node={input} depth={depth + 1} open={openBelow} />
    ));
  const steps = [
    ...stepsOf(rest),
    ...alike.map(({ figure, nodes }) => (
      <li key={figure}>
        <details>
          <summary className="tg-explanation-node">
            <span className="tg-explanation-value">{figure}</span>
            <span className="tg-explanation-reason tg-explanation-rule">
              {explanationTexts.parts(nodes.length)}
            </span>
          </summary>
          <ul>{stepsOf(nodes)}</ul>
        </details>
      </li>
    )),
  ];
  const folded = steps.length > 0 && !open;
  const content = (
    <>
      <span className="tg-explanation-value">{line.figure}</span>
      <span className="tg-explanation-reason">
        <span className={line.entered ? undefined : 'tg-explanation-rule'}>{line.reason}</span>
        {line.small || line.citation ? (
          <span className="tg-under">
            {line.small}
            {line.small && line.citation ? ' · ' : ''}
            {line.citation === null ? null : folded ? (
              line.citation.label
            ) : (
              <Citation citation={line.citation} />
            )}
          </span>
        ) : null}
      </span>
    </>
  );
  return (
    <li className={depth === 0 ? 'tg-explanation-root' : undefined}>
      {folded ? (
        <details>
          <summary className="tg-explanation-node">
            {content}
            <Hidden>. {explanationTexts.more(line.below.length)}</Hidden>
          </summary>
          <ul>{steps}</ul>
        </details>
      ) : (
        <>
          <div className="tg-explanation-node">{content}</div>
          {steps.length > 0 ? <ul>{steps}</ul> : null}
        </>
      )}
    </li>
  );
}
