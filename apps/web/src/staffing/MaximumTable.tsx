import type { StaffingAnswer, StaffingYearView } from '@traguardo/contracts';
import { staffingScreen } from '@traguardo/texts/screens/staffing';
import { decimalIt, isZero, signedIt } from '../format/decimal-it.ts';
import { figureIt } from '../format/figure-it.ts';
import { OutcomeMark } from '../marks/OutcomeMark.tsx';
import { SeverityMark } from '../marks/SeverityMark.tsx';
import { Block } from '../shell/Block.tsx';
import { Hidden } from '../shell/Hidden.tsx';
import { DataTable } from '../tables/DataTable.tsx';
import { MaximumNotes } from './MaximumNotes.tsx';

/** Each year's total against the maximum, computed above what is printed. */
export function MaximumTable({ answer }: { readonly answer: StaffingAnswer }) {
  const { maximum, additions, seatsTotal } = answer;
  const sum = [
    seatsTotal.spending.computed === null ? '' : decimalIt(seatsTotal.spending.computed),
    ...additions.map(({ amount }) => (amount.value === null ? amount.text : decimalIt(amount.value))),
  ].filter(Boolean);
  return (
    <Block
      title={staffingScreen.maximum}
      note={
        <>
          {sum.join(' + ')} = <b>{maximum.computed === null ? '—' : decimalIt(maximum.computed)}</b>
        </>
      }
    >
      <DataTable
        caption={staffingScreen.maximumCaption}
        rows={answer.years}
        rowKey={(year) => String(year.year)}
        columns={[
          { key: 'year', header: staffingScreen.year, names: true, short: true, cell: (year) => year.year },
          {
            key: 'service',
            header: staffingScreen.inService,
            figures: true,
            secondary: true,
            cell: (year) => amount(year.inService),
          },
          {
            key: 'hires',
            header: staffingScreen.hires,
            figures: true,
            secondary: true,
            cell: (year) => amount(year.spending.computed),
          },
          {
            key: 'total',
            header: staffingScreen.yearTotal,
            figures: true,
            cell: (year) => <Total year={year} />,
          },
          {
            key: 'headroom',
            header: staffingScreen.headroom,
            figures: true,
            cell: (year) => <Headroom year={year} />,
          },
        ]}
      />
      <MaximumNotes years={answer.years} />
      <ul className="tg-plain tg-small tg-muted">
        {additions.map((addition) => (
          <li key={addition.title}>
            {addition.title}: {figureIt(addition.amount.text)}
          </li>
        ))}
      </ul>
    </Block>
  );
}

function amount(text: string | null): string {
  return text === null ? '—' : decimalIt(text);
}

/** What the document prints stands under what is computed, where the two differ. */
function Total({ year }: { readonly year: StaffingYearView }) {
  const { computed, printed, delta } = year.total;
  const differs = printed !== null && delta !== null && !isZero(delta);
  return (
    <>
      {differs ? <SeverityMark severity="warning" /> : null} <b>{amount(computed)}</b>
      {differs ? (
        <span className="tg-under">
          {staffingScreen.inDocument(
            printed.value === null ? printed.text : decimalIt(printed.value),
            signedIt(delta),
          )}
        </span>
      ) : null}
    </>
  );
}

function Headroom({ year }: { readonly year: StaffingYearView }) {
  if (year.headroom === null) return '—';
  return (
    <>
      <OutcomeMark outcome={year.withinMaximum === false ? 'zero' : 'reached'} silent />
      <Hidden>{year.withinMaximum === false ? staffingScreen.beyond : staffingScreen.within} </Hidden>{' '}
      {decimalIt(year.headroom)}
    </>
  );
}
