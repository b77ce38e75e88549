import type { AssignmentView } from '@traguardo/contracts';
import { objectiveScreen } from '@traguardo/texts/screens/objective';
import { weightIt } from '../format/decimal-it.ts';
import { Block } from '../shell/Block.tsx';
import { DataTable } from '../tables/DataTable.tsx';

/** To whom the objective is given, and what it weighs there. */
export function Assignments({ assignments }: { readonly assignments: readonly AssignmentView[] }) {
  if (assignments.length === 0) return null;
  return (
    <Block title={objectiveScreen.assignments}>
      <DataTable
        caption={objectiveScreen.assignmentsCaption}
        rows={assignments}
        rowKey={(assignment) =>
          `${assignment.id} ${assignment.printed} ${assignment.indicatorNumbers.join()}`
        }
        columns={[
          {
            key: 'to',
            header: objectiveScreen.assignedTo,
            names: true,
            cell: (assignment) => assignment.role ?? assignment.title,
          },
          {
            key: 'printed',
            header: objectiveScreen.reference,
            cell: (assignment) => (
              <>
                {assignment.printed}
                <span className="tg-under">{objectiveScreen.forIndicators(assignment.indicatorNumbers)}</span>
              </>
            ),
          },
          {
            key: 'weight',
            header: objectiveScreen.weight,
            figures: true,
            cell: (assignment) => (assignment.weight === null ? '—' : weightIt(assignment.weight.value)),
          },
        ]}
      />
    </Block>
  );
}
