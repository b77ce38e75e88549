import type { StaffingAnswer } from '@traguardo/contracts';
import { professionalAreaNoun, professionalAreaTitle } from '@traguardo/texts/labels';
import { staffingScreen } from '@traguardo/texts/screens/staffing';
import { decimalIt } from '../format/decimal-it.ts';
import { Block } from '../shell/Block.tsx';
import { DataTable } from '../tables/DataTable.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';

/** Potential spending divided by posts, area by area, and what a progression costs. */
export function UnitCosts({ answer }: { readonly answer: StaffingAnswer }) {
  const { computed } = answer.seatsTotal.spending;
  const spending = computed === null ? '—' : decimalIt(computed);
  return (
    <Block
      title={staffingScreen.unitCosts}
      note={staffingScreen.unitCostsNote}
      aside={<SheetLinks family="staffing" id="costi-unitari" title={staffingScreen.unitCosts} />}
    >
      <DataTable
        caption={staffingScreen.unitCostsCaption}
        rows={answer.seats}
        rowKey={(seat) => seat.area}
        columns={[
          {
            key: 'area',
            header: staffingScreen.area,
            names: true,
            cell: (seat) => professionalAreaTitle[seat.area],
          },
          { key: 'posts', header: staffingScreen.seats, figures: true, cell: (seat) => seat.posts },
          {
            key: 'spending',
            header: staffingScreen.potential,
            figures: true,
            secondary: true,
            cell: (seat) => decimalIt(seat.spending),
          },
          {
            key: 'unit',
            header: staffingScreen.unitCost,
            figures: true,
            cell: (seat) => <b>{decimalIt(seat.unitCost)}</b>,
          },
        ]}
        total={
          <tr className="tg-total">
            <th scope="row">
              {staffingScreen.total}
              <span className="tg-narrow-only tg-under">
                {staffingScreen.potential}: {spending}
              </span>
            </th>
            <td className="tg-num">{answer.seatsTotal.posts}</td>
            <td className="tg-num tg-secondary">{spending}</td>
            <td />
          </tr>
        }
      />
      <ul className="tg-plain tg-small tg-muted">
        {answer.progressions.map((progression) => (
          <li key={`${progression.area} ${progression.from}`}>
            {staffingScreen.progression(
              professionalAreaNoun[progression.area].one,
              professionalAreaNoun[progression.from].one,
              decimalIt(progression.areaUnit),
              decimalIt(progression.fromUnit),
            )}{' '}
            <b>{decimalIt(progression.unit)}</b>
          </li>
        ))}
      </ul>
    </Block>
  );
}
