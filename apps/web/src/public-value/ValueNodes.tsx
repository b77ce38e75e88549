import type { ValueNode } from '@traguardo/contracts';
import { nodeKindTitle } from '@traguardo/texts/labels';
import { publicValueScreen } from '@traguardo/texts/screens/public-value';
import { NodeLink } from '../shell/NodeLink.tsx';
import { codeAndTitle, titleOf } from '../shell/node-name.ts';
import { Place } from '../tables/Provenance.tsx';

/** The levels that say what the plan is for, with what serves them. */
export function ValueNodes({ nodes }: { readonly nodes: readonly ValueNode[] }) {
  return (
    <ul className="tg-plain tg-values">
      {nodes.map(({ node, narrative, objectives, impactIndicators, place }) => (
        <li key={node.id}>
          <p className="tg-kind">{nodeKindTitle[node.kind]}</p>
          <h3>
            <NodeLink node={node}>{codeAndTitle(node)}</NodeLink>
          </h3>
          {narrative ? <p>{narrative}</p> : null}
          <Refs title={publicValueScreen.objectives} nodes={objectives} />
          <Refs title={publicValueScreen.impact} nodes={impactIndicators} />
          <p className="tg-small">
            <Place place={place} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Refs({ title, nodes }: { readonly title: string; readonly nodes: ValueNode['objectives'] }) {
  return (
    <p className="tg-small">
      <span className="tg-muted">{title}:</span>{' '}
      {nodes.length === 0
        ? publicValueScreen.none
        : nodes.map((node, index) => (
            <span key={node.id}>
              {index > 0 ? '; ' : ''}
              <NodeLink node={node}>
                {node.kind === 'indicator' ? titleOf(node) : codeAndTitle(node)}
              </NodeLink>
            </span>
          ))}
    </p>
  );
}
