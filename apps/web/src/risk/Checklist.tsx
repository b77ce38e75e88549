import type { GeneralMeasureView } from '@traguardo/contracts';
import { riskScreen } from '@traguardo/texts/screens/risk';
import { dateIt } from '../format/date-it.ts';
import { MarkedWord } from '../marks/MarkedWord.tsx';
import type { Outcome } from '../marks/outcome.ts';
import { Block } from '../shell/Block.tsx';
import { DataTable } from '../tables/DataTable.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';

const OUTCOMES: Readonly<Record<GeneralMeasureView['state'], Outcome>> = {
  done: 'reached',
  'under-way': 'not-yet-due',
  'not-done': 'zero',
  'not-applicable': 'not-applicable',
};

/** The general measures every body keeps track of, one by one. */
export function Checklist({ measures }: { readonly measures: readonly GeneralMeasureView[] }) {
  if (measures.length === 0) return null;
  return (
    <Block
      title={riskScreen.checklist}
      aside={<SheetLinks family="risk" id="misure-generali" title={riskScreen.checklist} />}
    >
      <DataTable
        caption={riskScreen.checklistCaption}
        rows={measures}
        rowKey={({ kind }) => kind}
        columns={[
          {
            key: 'measure',
            header: riskScreen.measure,
            names: true,
            cell: ({ kind }) => riskScreen.generalMeasure(kind),
          },
          {
            key: 'state',
            header: riskScreen.stateHeader,
            cell: ({ state }) => (
              <MarkedWord outcome={OUTCOMES[state]}>{riskScreen.generalState[state]}</MarkedWord>
            ),
          },
          {
            key: 'date',
            header: riskScreen.date,
            secondary: true,
            cell: ({ date }) => (date ? dateIt(date) : '—'),
          },
          { key: 'note', header: riskScreen.note, cell: ({ note }) => note ?? '—' },
        ]}
      />
    </Block>
  );
}
