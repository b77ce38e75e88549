import type { StaffingYearView } from '@traguardo/contracts';
import { staffingScreen } from '@traguardo/texts/screens/staffing';
import { decimalIt, isZero } from '../format/decimal-it.ts';
import { SumTable } from './SumTable.tsx';
import { Waterfall } from './Waterfall.tsx';
import { yearSums } from './year-sums.tsx';

/** The years side by side: drawing above, the same arithmetic line by line below. */
export function YearColumns({ years }: { readonly years: readonly StaffingYearView[] }) {
  const most = Math.max(1, ...years.map((year) => Number(year.limit.computed ?? '0')));
  return (
    <div className="tg-years">
      {years.map((year, index) => (
        <section key={year.year} className="tg-year" aria-label={String(year.year)}>
          <div>
            <h3>{year.year}</h3>
            <Waterfall year={year} most={most} />
            <p className="tg-passes">
              {years[index + 1] === undefined || isZero(year.residue)
                ? '\u00a0'
                : `↪ ${staffingScreen.passesOn(decimalIt(year.residue), year.year + 1)}`}
            </p>
          </div>
          {yearSums(year).map((sum) => (
            <SumTable
              key={sum.title}
              title={sum.title}
              caption={`${sum.title}, ${year.year}`}
              lines={sum.lines}
            />
          ))}
        </section>
      ))}
    </div>
  );
}
