import type { RelationView } from '@traguardo/contracts';
import { sectionScreens } from '@traguardo/texts/screens/sections';
import { figureIt } from '../format/figure-it.ts';
import { OutcomeMark } from '../marks/OutcomeMark.tsx';
import { DataTable } from '../tables/DataTable.tsx';
import { LazyDetails } from '../tables/LazyDetails.tsx';

/** What the cells of a table owe each other: how much holds, and opened the sums one by one, the wrong ones first. */
export function Relations({
  title,
  relations,
}: {
  readonly title: string;
  readonly relations: readonly RelationView[];
}) {
  const skipped = relations.filter(({ is }) => is === 'skipped').length;
  const holding = relations.filter(({ is }) => is === 'holds').length;
  const judged = relations.length - skipped;
  if (relations.length === 0) return <p className="tg-data tg-muted">{sectionScreens.noRelations}</p>;
  const order = [...relations].sort((a, b) => rank(a) - rank(b));
  return (
    <LazyDetails
      summary={
        <>
          {sectionScreens.relations(holding, judged)}
          {skipped > 0 ? `; ${sectionScreens.relationsSkipped(skipped)}` : ''}
        </>
      }
    >
      {() => (
        <DataTable
          caption={sectionScreens.relationsCaption(title)}
          rows={order}
          rowKey={({ id, formula }) => `${id} ${formula}`}
          columns={[
            { key: 'result', header: sectionScreens.relation, names: true, cell: ({ result }) => result },
            {
              key: 'is',
              header: sectionScreens.verdictColumn,
              cell: ({ is }) => (
                <span className="tg-nowrap">
                  <OutcomeMark outcome={mark[is]} silent /> {sectionScreens.is[is]}
                </span>
              ),
            },
            {
              key: 'printed',
              header: sectionScreens.printed,
              figures: true,
              cell: (row) => figureIt(row.printed),
            },
            {
              key: 'computed',
              header: sectionScreens.computed,
              figures: true,
              cell: (row) => (row.computed === null ? '—' : figureIt(row.computed)),
            },
            { key: 'formula', header: sectionScreens.formula, cell: ({ formula }) => figureIt(formula) },
          ]}
        />
      )}
    </LazyDetails>
  );
}

const mark = { holds: 'reached', fails: 'zero', skipped: 'missing' } as const;

function rank({ is }: RelationView): number {
  return is === 'fails' ? 0 : is === 'skipped' ? 1 : 2;
}
