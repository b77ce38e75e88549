import type { PlanTermView } from '@traguardo/contracts';
import { deadlinesScreen } from '@traguardo/texts/screens/deadlines';
import { FigureText } from '../marks/FigureText.tsx';
import { NodeLink } from '../shell/NodeLink.tsx';
import { codeAndTitle, titleOf } from '../shell/node-name.ts';
import { DataTable } from '../tables/DataTable.tsx';
import { Provenance } from '../tables/Provenance.tsx';
import { TermMark } from './TermMark.tsx';

/** The days the plan asks its indicators for, with the day they were met. */
export function PlanTerms({ terms }: { readonly terms: readonly PlanTermView[] }) {
  if (terms.length === 0) return <p className="tg-muted">{deadlinesScreen.noPlanTerms}</p>;
  return (
    <>
      <DataTable
        caption={deadlinesScreen.planTerms}
        rows={terms}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'indicator',
            header: deadlinesScreen.indicator,
            names: true,
            cell: ({ title, node, objective }) => (
              <>
                <NodeLink node={node}>{titleOf({ title })}</NodeLink>
                {objective ? <span className="tg-under">{codeAndTitle(objective)}</span> : null}
              </>
            ),
          },
          { key: 'due', header: deadlinesScreen.due, cell: ({ due }) => <FigureText figure={due} plain /> },
          {
            key: 'done',
            header: deadlinesScreen.result,
            cell: ({ done }) => <FigureText figure={done} none="—" plain />,
          },
          {
            key: 'state',
            header: deadlinesScreen.state,
            cell: ({ state, daysLate }) => (
              <>
                <TermMark state={state} /> {deadlinesScreen.planStateWord[state]}
                {daysLate === null ? null : (
                  <span className="tg-under">{deadlinesScreen.daysLate(daysLate)}</span>
                )}
              </>
            ),
          },
        ]}
      />
      <Provenance
        title={deadlinesScreen.planTerms}
        figures={terms.map(({ id, title, due, place }) => ({
          key: id,
          name: titleOf({ title }),
          figure: due,
          place,
        }))}
      />
    </>
  );
}
