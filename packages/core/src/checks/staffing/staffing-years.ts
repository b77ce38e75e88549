import { Exact } from '../../kernel/index.ts';
import type { Plan } from '../../plan/index.ts';
import {
  amountOf,
  type StaffingLine,
  type StaffingYear,
  type StaffingYearResult,
} from '../../staffing/index.ts';
import type { Printed } from '../../value/index.ts';
import type { CheckContext } from '../check.ts';
import { figureOf, holds } from '../printed-figure.ts';

/** One year of the staffing plan: as entered and printed, and as recomputed. */
export interface YearPair {
  readonly year: number;
  readonly entered: StaffingYear;
  readonly computed: StaffingYearResult;
  readonly before: YearPair | null;
}

/** The years of the plan that could be recomputed; none where the staffing data is unsound. */
export function yearsOf(plan: Plan, context: CheckContext): YearPair[] {
  const pairs: YearPair[] = [];
  for (const entered of plan.staffing?.years ?? []) {
    const computed = context.staffing?.years.find((one) => one.year === entered.year);
    if (computed) pairs.push({ year: entered.year, entered, computed, before: pairs.at(-1) ?? null });
  }
  return pairs;
}

/** The recomputed line of a hire. */
export function lineOf(pair: YearPair, hire: string): StaffingLine | undefined {
  const { external, internal, outsideLimit } = pair.computed;
  return [...external, ...internal, ...outsideLimit].find((line) => line.id === hire);
}

/** Whether a printed amount is the exact one at its own places; true where nothing readable is printed. */
export function agrees(printed: Printed | undefined, ...accepted: readonly (Exact | null)[]): boolean {
  const figure = figureOf(printed);
  return !figure || accepted.some((one) => one !== null && holds(figure, one));
}

/** The amount printed, else the computed one: what the next figure of the document was drawn from. */
export function asPrinted(printed: Printed | undefined, computed: Exact): Exact {
  return (printed && amountOf(printed)) ?? computed;
}

/** The spending of the year as the printed rows sum to it, protected hires apart. */
function rowsAsPrinted({ entered, computed }: YearPair): Exact {
  const lines = [...computed.external, ...computed.internal];
  return lines.reduce((sum, line) => {
    const hire = entered.hires.find((one) => one.id === line.id);
    return sum.plus(asPrinted(hire?.printed, line.amount));
  }, Exact.ZERO);
}

/** More wrong rows than these are not combined: the sum of all is enough. */
const COMBINED = 8;

/** The totals a document may draw from its rows: each wrong one as printed, or as it should be. */
export function sumsAsPrinted(pair: YearPair): readonly Exact[] {
  const { entered, computed } = pair;
  const gaps = [...computed.external, ...computed.internal].flatMap((line) => {
    const hire = entered.hires.find((one) => one.id === line.id);
    const gap = asPrinted(hire?.printed, line.amount).minus(line.amount);
    return gap.isZero() ? [] : [gap];
  });
  if (gaps.length > COMBINED) return [rowsAsPrinted(pair)];
  const sums = [computed.spending];
  for (const gap of gaps) sums.push(...sums.map((sum) => sum.plus(gap)));
  return sums;
}

/** Euro and cents, as figures of a finding are written: "95882.94". */
export function euro(amount: Exact): string {
  return amount.toFixed(2);
}

/** What is printed less what is computed, in euro; null where nothing readable is printed. */
export function gapOf(printed: Printed, computed: Exact): Exact | null {
  return amountOf(printed)?.minus(computed) ?? null;
}
