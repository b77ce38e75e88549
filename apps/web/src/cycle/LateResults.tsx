import type { LateResult } from '@traguardo/contracts';
import { cycleScreen } from '@traguardo/texts/screens/cycle';
import { FigureText } from '../marks/FigureText.tsx';
import { NodeLink } from '../shell/NodeLink.tsx';
import { titleOf } from '../shell/node-name.ts';
import { DataTable } from '../tables/DataTable.tsx';

/** Width of the longest bar, in pixels. */
const LONGEST = 120;

/** What was delivered after its term, with the days. */
export function LateResults({ late }: { readonly late: readonly LateResult[] }) {
  const most = Math.max(...late.map((result) => result.days), 1);
  return (
    <DataTable
      caption={cycleScreen.lateCaption}
      rows={late}
      rowKey={(result) => result.indicator.id}
      columns={[
        {
          key: 'indicator',
          header: cycleScreen.indicator,
          names: true,
          cell: (result) => (
            <NodeLink node={result.indicator}>
              {result.objective.code === null ? null : <b>{result.objective.code} </b>}
              {titleOf(result.indicator)}
            </NodeLink>
          ),
        },
        {
          key: 'due',
          header: cycleScreen.due,
          figures: true,
          secondary: true,
          cell: (result) => <FigureText figure={result.due} />,
        },
        {
          key: 'done',
          header: cycleScreen.done,
          figures: true,
          secondary: true,
          cell: (result) => <FigureText figure={result.done} />,
        },
        { key: 'days', header: cycleScreen.daysLate, figures: true, cell: (result) => <b>+{result.days}</b> },
        {
          key: 'bar',
          header: '',
          secondary: true,
          cell: (result) => (
            <svg width={LONGEST} height="10" aria-hidden="true">
              <rect
                y="2"
                height="6"
                width={Math.max(2, (result.days / most) * LONGEST)}
                fill="var(--tg-red)"
              />
            </svg>
          ),
        },
      ]}
    />
  );
}
