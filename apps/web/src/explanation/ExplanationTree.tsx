import type { ExplanationView } from '@traguardo/contracts';
import { explanationTexts } from '@traguardo/texts/screens/indicator';
import { Citation } from '../shell/Citation.tsx';
import { explained, reasonOf, sourceOf } from './explanation-text.ts';

/** Levels shown at once; what lies deeper opens on request. */
const SHOWN_LEVELS = 3;

/** Why a figure is what it is: the same tree core computed, one line per node. */
export function ExplanationTree({ root }: { readonly root: ExplanationView }) {
  return (
    <ul className="tg-explanation" aria-label={explanationTexts.tree}>
      <Node node={root} depth={0} />
    </ul>
  );
}

function Node({ node, depth }: { readonly node: ExplanationView; readonly depth: number }) {
  const source = sourceOf({ ...node, citation: null });
  const children = node.inputs.map((input, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same input may enter a rule twice
    <Node key={`${input.id} ${index}`} node={input} depth={depth + 1} />
  ));
  return (
    <li className={depth === 0 ? 'tg-explanation-root' : undefined}>
      <div className="tg-explanation-node">
        <span className="tg-explanation-value">{explained(node)}</span>
        <span className="tg-explanation-reason">
          <span className={node.rule === 'input' ? undefined : 'tg-explanation-rule'}>{reasonOf(node)}</span>
          {source || node.citation ? (
            <span className="tg-under">
              {source}
              {source && node.citation ? ' · ' : ''}
              {node.citation ? <Citation citation={node.citation} /> : null}
            </span>
          ) : null}
        </span>
      </div>
      {children.length === 0 ? null : depth + 1 < SHOWN_LEVELS ? (
        <ul>{children}</ul>
      ) : (
        <details>
          <summary>{explanationTexts.more(children.length)}</summary>
          <ul>{children}</ul>
        </details>
      )}
    </li>
  );
}
