import type { ActivityView } from '@traguardo/contracts';
import { objectiveScreen } from '@traguardo/texts/screens/objective';
import { dateIt } from '../format/date-it.ts';
import { weightIt } from '../format/decimal-it.ts';
import { Block } from '../shell/Block.tsx';
import { titleOf } from '../shell/node-name.ts';
import { DataTable } from '../tables/DataTable.tsx';

/** The activities of an objective, as the document lists them. */
export function Activities({ activities }: { readonly activities: readonly ActivityView[] }) {
  if (activities.length === 0) return null;
  return (
    <Block title={objectiveScreen.activities}>
      <DataTable
        caption={objectiveScreen.activitiesCaption}
        rows={activities}
        rowKey={(activity) => activity.id}
        columns={[
          {
            key: 'title',
            header: objectiveScreen.activities,
            names: true,
            cell: (activity) => titleOf(activity),
          },
          { key: 'role', header: objectiveScreen.roles, cell: (activity) => activity.role ?? '—' },
          {
            key: 'weight',
            header: objectiveScreen.weight,
            figures: true,
            cell: (activity) => (activity.weight === null ? '—' : weightIt(activity.weight.value)),
          },
          {
            key: 'due',
            header: objectiveScreen.due,
            figures: true,
            cell: (activity) => (activity.due === null ? '—' : dateIt(activity.due)),
          },
          {
            key: 'done',
            header: objectiveScreen.done,
            figures: true,
            cell: (activity) => (activity.done === null ? '—' : dateIt(activity.done)),
          },
        ]}
      />
    </Block>
  );
}
