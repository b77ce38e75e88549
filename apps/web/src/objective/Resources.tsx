import type { ResourceView } from '@traguardo/contracts';
import { resourceKindLabel } from '@traguardo/texts/labels';
import { objectiveScreen } from '@traguardo/texts/screens/objective';
import { FigureText } from '../marks/FigureText.tsx';
import { Block } from '../shell/Block.tsx';
import { titleOf } from '../shell/node-name.ts';
import { DataTable } from '../tables/DataTable.tsx';

/** The money behind the objective, year by year. */
export function Resources({ resources }: { readonly resources: readonly ResourceView[] }) {
  if (resources.length === 0) return null;
  const years = [
    ...new Set(resources.flatMap((resource) => resource.yearly.map((amount) => amount.year))),
  ].sort();
  return (
    <Block title={objectiveScreen.resources}>
      <DataTable
        caption={objectiveScreen.resourcesCaption}
        rows={resources}
        rowKey={(resource) => resource.id}
        columns={[
          {
            key: 'title',
            header: objectiveScreen.resource,
            names: true,
            cell: (resource) => (
              <>
                {titleOf(resource)}
                <span className="tg-under">
                  {[resourceKindLabel[resource.kind], resource.account, resource.origin, resource.fundYear]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </>
            ),
          },
          {
            key: 'amount',
            header: objectiveScreen.amount,
            figures: true,
            cell: (resource) => <FigureText figure={resource.amount} none="—" />,
          },
          ...years.map((year) => ({
            key: String(year),
            header: objectiveScreen.year(year),
            figures: true,
            cell: (resource: ResourceView) => (
              <FigureText
                figure={resource.yearly.find((amount) => amount.year === year)?.amount ?? null}
                none="—"
              />
            ),
          })),
        ]}
      />
    </Block>
  );
}
