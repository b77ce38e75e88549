import type { ObjectiveAnswer, WeightView } from '@traguardo/contracts';
import { objectiveScreen } from '@traguardo/texts/screens/objective';
import { weightIt } from '../format/decimal-it.ts';
import { Block } from '../shell/Block.tsx';
import { DataTable } from '../tables/DataTable.tsx';

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly share: WeightView | null;
  readonly effective: WeightView | null;
  readonly note: string | null;
}

/** Every weight of the objective: entry by entry, and as each place of the document prints it. */
export function WeightTable({ answer }: { readonly answer: ObjectiveAnswer }) {
  const entries = entriesOf(answer);
  if (entries.length === 0) return null;
  return (
    <Block title={objectiveScreen.weights}>
      <DataTable
        caption={objectiveScreen.weightsCaption}
        rows={entries}
        rowKey={(entry) => entry.key}
        columns={[
          {
            key: 'name',
            header: objectiveScreen.weightEntry,
            names: true,
            cell: (entry) => (
              <>
                {entry.name}
                {entry.note ? <span className="tg-under">{entry.note}</span> : null}
              </>
            ),
          },
          { key: 'share', header: objectiveScreen.share, figures: true, cell: (entry) => shown(entry.share) },
          {
            key: 'effective',
            header: objectiveScreen.effective,
            figures: true,
            cell: (entry) => shown(entry.effective),
          },
        ]}
      />
    </Block>
  );
}

function entriesOf(answer: ObjectiveAnswer): readonly Entry[] {
  const several = answer.weights.length > 1;
  return [
    ...answer.weights.map((entry, index) => ({
      key: `entry-${index}`,
      name: several
        ? [entry.unit, objectiveScreen.forIndicators(entry.indicators)].filter(Boolean).join(', ')
        : objectiveScreen.whole,
      share: entry.share,
      effective: entry.effective,
      note: entry.uncertain ?? (entry.share === null ? objectiveScreen.noWeight : null),
    })),
    ...(answer.ownBlock
      ? [
          {
            key: 'own',
            name: objectiveScreen.ownBlock,
            share: null,
            effective: answer.ownBlock,
            note: answer.ownBlock.uncertain,
          },
        ]
      : []),
    ...answer.weightPrints.map((print) => ({
      key: `print-${print.place}`,
      name: objectiveScreen.printedIn(print.place),
      share: print.weight,
      effective: null,
      note: print.uncertain ?? print.weight.uncertain,
    })),
  ];
}

function shown(weight: WeightView | null) {
  return weight === null ? '—' : <span title={weight.printed ?? undefined}>{weightIt(weight.value)}</span>;
}
