import { type Exact, exact } from '@traguardo/core/kernel';
import type { Plan } from '@traguardo/core/plan';
import type { StaffingResult, StaffingYear, StaffingYearResult } from '@traguardo/core/staffing';
import { isNumber } from '@traguardo/core/value';
import { italian } from '@traguardo/texts';
import { commandLabels } from '@traguardo/texts/command-line';
import type { Look } from './command.ts';

/** Rows of the table of years, in the order of the arithmetic. */
const ROWS: readonly (readonly [
  label: string,
  of: (year: StaffingYearResult) => Exact | null,
  printed?: keyof StaffingYear['printed'],
])[] = [
  [commandLabels.leavers, (year) => year.leaversTotal, 'leavers'],
  [commandLabels.carryOver, (year) => year.carryOver, 'carryOver'],
  [commandLabels.limit, (year) => year.limit, 'limit'],
  [commandLabels.external, (year) => year.externalTotal],
  [commandLabels.internal, (year) => year.internalTotal],
  [commandLabels.spending, (year) => year.spending, 'total'],
  [commandLabels.residue, (year) => year.residue],
  [commandLabels.inService, (year) => year.inService],
  [commandLabels.yearTotal, (year) => year.total, 'tableTotal'],
  [commandLabels.headroom, (year) => year.headroom],
];

/** The staffing plan recomputed, one column a year, amounts in euro. */
export function staffingText(plan: Plan, computed: StaffingResult, look: Look): string {
  const labels = Math.max(...ROWS.map(([label]) => label.length));
  const rows = ROWS.flatMap(([label, of, field]) => {
    const own = [label, ...computed.years.map((year) => euro(of(year)))];
    const differing = computed.years.map((year) => (field ? printedElse(plan, year, field, of(year)) : ''));
    return differing.some(Boolean) ? [own, [`  ${commandLabels.printed}`, ...differing]] : [own];
  });
  const head = ['', ...computed.years.map((year) => String(year.year))];
  const width = Math.max(...[head, ...rows].flatMap((row) => row.slice(1).map((cell) => cell.length)));
  const line = ([label = '', ...cells]: readonly string[]) =>
    [label.padEnd(labels), ...cells.map((cell) => cell.padStart(width))].join('  ').trimEnd();
  return [
    look.paint('bold', `${plan.body.name}: ${plan.document.title}`),
    '',
    `${commandLabels.maximum}: ${euro(computed.maximum)}`,
    `${commandLabels.unitCosts}:`,
    ...[...computed.unitCosts].map(
      ([area, cost]) => `  ${area.padEnd(labels - 2)}  ${euro(cost).padStart(width)}`,
    ),
    '',
    look.paint('bold', line(head)),
    ...rows.map(line),
  ].join('\n');
}

/** What the document prints for the figure, where it is another. */
function printedElse(
  { staffing }: Plan,
  { year }: StaffingYearResult,
  field: keyof StaffingYear['printed'],
  computed: Exact | null,
): string {
  const printed = staffing?.years.find((each) => each.year === year)?.printed[field];
  const value = printed?.value && isNumber(printed.value) ? exact(printed.value.value) : null;
  return value && computed && !value.equals(computed) ? euro(value) : '';
}

function euro(value: Exact | null): string {
  return value ? `${italian(value.toFixed(2))} €` : '—';
}
