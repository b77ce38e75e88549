import type { StaffingYearView } from '@traguardo/contracts';
import type { Sentence } from '@traguardo/texts/screens/sentence';
import { staffingScreen } from '@traguardo/texts/screens/staffing';
import { decimalIt, isZero } from '../format/decimal-it.ts';
import { SeverityMark } from '../marks/SeverityMark.tsx';
import { Words } from '../shell/Words.tsx';

/** What the table does not say by itself: which margin the document relies on, and what stands outside the total. */
export function MaximumNotes({ years }: { readonly years: readonly StaffingYearView[] }) {
  const notes = years.flatMap((year) => [...partOfYear(year), ...protectedHire(year)]);
  if (notes.length === 0) return null;
  return (
    <ul className="tg-plain tg-notes">
      {notes.map(({ key, severity, sentence }) => (
        <li key={key}>
          <SeverityMark severity={severity} />
          <span>
            <Words sentence={sentence} />
          </span>
        </li>
      ))}
    </ul>
  );
}

interface Note {
  readonly key: string;
  readonly severity: 'warning' | 'info';
  readonly sentence: Sentence;
}

/** The document's own table counts other hires than the plan gives: its margin is another one. */
function partOfYear({
  year,
  tableHiring,
  spending,
  headroom,
  headroomPrinted,
}: StaffingYearView): readonly Note[] {
  const printed = tableHiring?.value ?? null;
  const differs =
    printed !== null && spending.computed !== null && Number(printed) !== Number(spending.computed);
  if (!differs || headroom === null || headroomPrinted === null || headroom === headroomPrinted) return [];
  const sentence = staffingScreen.otherMargin({
    year,
    printed: decimalIt(printed),
    half: Number(printed) * 2 === Number(spending.computed),
    printedMargin: decimalIt(headroomPrinted),
    margin: decimalIt(headroom),
    enough: !headroom.startsWith('-'),
  });
  return [{ key: `margin ${year}`, severity: 'warning', sentence }];
}

function protectedHire({ year, outsideLimitTotal, withProtected }: StaffingYearView): readonly Note[] {
  if (withProtected === null || isZero(outsideLimitTotal)) return [];
  const beyond = !withProtected.over.startsWith('-') && !isZero(withProtected.over);
  const sentence = staffingScreen.protectedHire({
    year,
    amount: decimalIt(outsideLimitTotal),
    total: decimalIt(withProtected.total),
    over: beyond ? decimalIt(withProtected.over) : null,
  });
  return [{ key: `protected ${year}`, severity: beyond ? 'warning' : 'info', sentence }];
}
