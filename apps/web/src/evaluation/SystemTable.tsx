import type { EvaluationComponentName, EvaluationView } from '@traguardo/contracts';
import { evaluationScreen } from '@traguardo/texts/screens/evaluation';
import { weightIt } from '../format/decimal-it.ts';
import { Block } from '../shell/Block.tsx';
import type { Column } from '../tables/column.ts';
import { DataTable } from '../tables/DataTable.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';

type Systems = EvaluationView['systems'];

/** What an evaluation is made of for each rank, and how much each part weighs. */
export function SystemTable({ systems }: { readonly systems: Systems }) {
  const used = new Set(systems.flatMap(({ components }) => components.map(({ component }) => component)));
  return (
    <Block
      title={evaluationScreen.systems}
      aside={<SheetLinks family="evaluation" id="componenti" title={evaluationScreen.systems} />}
    >
      <DataTable
        caption={evaluationScreen.systemsCaption}
        rows={[...used]}
        rowKey={(component) => component}
        columns={[
          {
            key: 'component',
            header: evaluationScreen.componentHeader,
            names: true,
            cell: (component) => evaluationScreen.component[component],
          },
          ...systems.map(
            ({ rank, components }): Column<EvaluationComponentName> => ({
              key: rank,
              header: evaluationScreen.rank[rank],
              figures: true,
              cell: (component) => {
                const weight = components.find((each) => each.component === component)?.weight;
                return weight === undefined ? '—' : weightIt(weight);
              },
            }),
          ),
        ]}
      />
    </Block>
  );
}
