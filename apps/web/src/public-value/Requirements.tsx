import type { ValueRequirement } from '@traguardo/contracts';
import { publicValueScreen } from '@traguardo/texts/screens/public-value';
import { OutcomeMark } from '../marks/OutcomeMark.tsx';
import { Citation } from '../shell/Citation.tsx';
import { NodeLink } from '../shell/NodeLink.tsx';
import { codeAndTitle, titleOf } from '../shell/node-name.ts';
import { DataTable } from '../tables/DataTable.tsx';

/** Nothing of what one is enough of, or not all of what all should have; of nothing, nothing is lacking. */
export function isLacking({ present, of }: Pick<ValueRequirement, 'present' | 'of'>): boolean {
  return of === null ? present === 0 : of > 0 && present < of;
}

/** What the section asks and what the plan gives, each with its source. */
export function Requirements({ requirements }: { readonly requirements: readonly ValueRequirement[] }) {
  return (
    <DataTable
      caption={publicValueScreen.requirementsCaption}
      rows={requirements}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'what',
          header: publicValueScreen.what,
          names: true,
          cell: ({ id }) => publicValueScreen.requirement[id],
        },
        {
          key: 'present',
          header: publicValueScreen.present,
          cell: (requirement) => <Present requirement={requirement} />,
        },
        { key: 'where', header: publicValueScreen.where, cell: ({ nodes }) => <Where nodes={nodes} /> },
        {
          key: 'citation',
          header: publicValueScreen.citation,
          secondary: true,
          cell: ({ citation }) =>
            citation ? (
              <span className="tg-citation-cell">
                <Citation citation={citation} />
              </span>
            ) : (
              <span className="tg-muted">{publicValueScreen.design}</span>
            ),
        },
      ]}
    />
  );
}

function Present({ requirement }: { readonly requirement: ValueRequirement }) {
  const { of } = requirement;
  const outcome = of === 0 ? 'not-applicable' : isLacking(requirement) ? 'missing' : 'reached';
  return (
    <span className="tg-nowrap">
      <OutcomeMark outcome={outcome} silent /> {presentText(requirement)}
    </span>
  );
}

/** Of no impact indicator none can lack its baseline: there the requirement says nothing. */
function presentText({ present, of }: ValueRequirement): string {
  if (of === 0) return publicValueScreen.notApplicable;
  if (of !== null) return publicValueScreen.of(present, of);
  return present === 0 ? publicValueScreen.none : String(present);
}

const SHOWN = 3;

function Where({ nodes }: { readonly nodes: ValueRequirement['nodes'] }) {
  if (nodes.length === 0) return <span className="tg-muted">—</span>;
  return (
    <span className="tg-where">
      {nodes.slice(0, SHOWN).map((node, index) => (
        <span key={node.id}>
          {index > 0 ? '; ' : ''}
          <NodeLink node={node}>{node.kind === 'indicator' ? titleOf(node) : codeAndTitle(node)}</NodeLink>
        </span>
      ))}
      {nodes.length > SHOWN ? ` ${publicValueScreen.more(nodes.length - SHOWN)}` : ''}
    </span>
  );
}
