import type { ComparedAmount, StaffingLineView, StaffingYearView } from '@traguardo/contracts';
import { counted, professionalAreaNoun } from '@traguardo/texts/labels';
import { staffingScreen } from '@traguardo/texts/screens/staffing';
import { decimalIt, isZero, signedIt } from '../format/decimal-it.ts';
import { OutcomeMark } from '../marks/OutcomeMark.tsx';
import { SeverityMark } from '../marks/SeverityMark.tsx';
import type { SumLine } from './SumTable.tsx';

/** The four sums of a year, in the order of the arithmetic. */
export function yearSums(
  year: StaffingYearView,
): readonly { readonly title: string; readonly lines: readonly SumLine[] }[] {
  return [
    {
      title: staffingScreen.leaversTitle(year.year - 1),
      lines: [
        ...year.leavers.map(lineOf),
        compared('carry-over', staffingScreen.carryOverLine(year.year - 1), year.carryOver, false),
        compared('limit', staffingScreen.limitLine, year.limit, true),
      ],
    },
    {
      title: staffingScreen.externalTitle,
      lines: [...orNone(year.external.map(lineOf)), ...year.outsideLimit.map(outside)],
    },
    { title: staffingScreen.internalTitle, lines: orNone(year.internal.map(lineOf)) },
    {
      title: staffingScreen.totalsTitle,
      lines: [
        compared('spending', staffingScreen.spendingLine, year.spending, true),
        {
          key: 'residue',
          label: staffingScreen.residueLine,
          amount: (
            <>
              <OutcomeMark outcome={year.withinLimit ? 'reached' : 'zero'} silent /> {decimalIt(year.residue)}
            </>
          ),
          total: true,
        },
      ],
    },
  ];
}

function lineOf(line: StaffingLineView): SumLine {
  const area = counted(line.count, professionalAreaNoun[line.area]);
  const slip = slipOf(line.printed?.text ?? null, line.delta);
  return {
    key: line.id,
    label: line.from === null ? area : staffingScreen.fromArea(area, professionalAreaNoun[line.from].many),
    detail: `× ${decimalIt(line.unit)}`,
    amount: marked(decimalIt(line.amount), slip),
    slip,
  };
}

/** A hire outside the limit is shown and stays out of the sums. */
function outside(line: StaffingLineView): SumLine {
  return {
    key: line.id,
    label: counted(line.count, professionalAreaNoun[line.area]),
    detail: staffingScreen.outsideLimit,
    amount: <span className="tg-muted">({decimalIt(line.amount)})</span>,
  };
}

function compared(key: string, label: string, amount: ComparedAmount, total: boolean): SumLine {
  const slip = slipOf(amount.printed?.text ?? null, amount.delta);
  return {
    key,
    label,
    amount: marked(amount.computed === null ? '—' : decimalIt(amount.computed), slip),
    slip,
    total,
  };
}

function marked(text: string, slip: string | null) {
  return slip === null ? (
    text
  ) : (
    <>
      <SeverityMark severity="error" /> {text}
    </>
  );
}

function slipOf(printed: string | null, delta: string | null): string | null {
  return printed === null || delta === null || isZero(delta)
    ? null
    : staffingScreen.inDocument(printed, signedIt(delta));
}

function orNone(lines: readonly SumLine[]): readonly SumLine[] {
  return lines.length > 0 ? lines : [{ key: 'none', label: staffingScreen.none, amount: '—' }];
}
