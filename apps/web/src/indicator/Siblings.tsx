import type { IndicatorAnswer, NodeView } from '@traguardo/contracts';
import { indicatorScreen } from '@traguardo/texts/screens/indicator';
import { figureIt } from '../format/figure-it.ts';
import { FigureText } from '../marks/FigureText.tsx';
import { OutcomeMark } from '../marks/OutcomeMark.tsx';
import { outcomeOf } from '../marks/outcome.ts';
import { Block } from '../shell/Block.tsx';
import { NodeLink } from '../shell/NodeLink.tsx';
import { titleOf } from '../shell/node-name.ts';

const LENGTH = 100;

/** The other indicators of the objective, small, alike, in order: what pulls it down is seen at once. */
export function Siblings({ answer }: { readonly answer: IndicatorAnswer }) {
  const parent = answer.crumbs[answer.crumbs.length - 1];
  return (
    <Block
      title={indicatorScreen.siblings(answer.siblings.length, parent ? (parent.code ?? titleOf(parent)) : '')}
      note={indicatorScreen.siblingsNote}
    >
      <ol className="tg-siblings">
        {answer.siblings.map((sibling) => (
          <Sibling key={sibling.id} node={sibling} here={sibling.id === answer.node.id} />
        ))}
      </ol>
    </Block>
  );
}

function Sibling({ node, here }: { readonly node: NodeView; readonly here: boolean }) {
  const outcome = outcomeOf(node);
  return (
    <li aria-current={here ? 'true' : undefined}>
      <NodeLink node={node} title={titleOf(node)}>
        <b>{node.number ?? ''}</b> <span className="tg-clip">{titleOf(node)}</span>
      </NodeLink>
      <div className="tg-sibling-figures">
        <svg
          className="tg-sibling-bar"
          viewBox={`0 0 ${LENGTH + 4} 12`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {node.score === null ? (
            <rect x="0.500" y="2.500" width={LENGTH - 1} height="7" className="tg-hollow" />
          ) : (
            <>
              <rect y="3" width={LENGTH} height="6" fill="var(--tg-rule-2)" />
              <rect
                y="3"
                width={Math.min(LENGTH, Math.max(0, Number(node.score)))}
                height="6"
                className={`tg-fill-${outcome}`}
              />
            </>
          )}
          <path d={`M${LENGTH} 0v12`} stroke="var(--tg-night)" strokeWidth="2" />
        </svg>
        <OutcomeMark outcome={outcome} />
        <span className="tg-sibling-values">
          <FigureText figure={node.result} plain />{' '}
          {node.target ? (
            <span className="tg-muted tg-long" title={node.target.text}>
              {indicatorScreen.within(figureIt(node.target.plain))}
            </span>
          ) : null}
        </span>
      </div>
    </li>
  );
}
