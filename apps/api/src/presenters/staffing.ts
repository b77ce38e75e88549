import type { OpenCycle } from '@traguardo/application';
import type {
  ComparedAmount,
  StaffingAnswer,
  StaffingLineView,
  StaffingYearView,
} from '@traguardo/contracts';
import { decimalText, Exact } from '@traguardo/core/kernel';
import type {
  Hire,
  StaffingLine,
  StaffingPlan,
  StaffingResult,
  StaffingYear,
  StaffingYearResult,
} from '@traguardo/core/staffing';
import { amountOf } from '@traguardo/core/staffing';
import type { Printed } from '@traguardo/core/value';
import { cycleView } from './cycle-view.ts';
import { figureOrNull, figureView } from './figure.ts';
import { findingViews } from './finding.ts';
import { staffingSources } from './staffing-sources.ts';

/** Fabbisogni: the arithmetic recomputed, each line beside what is printed; null without a staffing plan. */
export function staffingAnswer(open: OpenCycle): StaffingAnswer | null {
  const { plan, evaluation } = open;
  const { staffing: entered } = plan;
  const { staffing: computed } = evaluation;
  if (!entered || !computed) return null;
  const findings = evaluation.findings.filter(({ path }) => path.startsWith('staffing/'));
  return {
    triennium: [plan.triennium[0], plan.triennium[1]],
    seats: computed.seats.map((seat) => {
      const own = entered.seats.find((each) => each.area === seat.area);
      return {
        area: seat.area,
        posts: seat.posts,
        inService: own?.inService ?? null,
        spending: euro(seat.spending),
        unitCost: euro(seat.unit),
        uncertain: own?.uncertain ?? null,
      };
    }),
    seatsTotal: {
      posts: computed.seats.reduce((sum, seat) => sum + seat.posts, 0),
      spending: compared(computed.seatsTotal, entered.seatsTotal.spending),
    },
    additions: entered.additions.map(({ title, amount }) => ({ title, amount: figureView(amount) })),
    maximum: compared(computed.maximum, entered.maximumPrinted),
    progressions: progressionsOf(computed),
    years: computed.years.map((year) => yearView(year, enteredYear(entered, year.year), computed)),
    rankingFactors: entered.rankingFactors.map(({ title, weight, printed }) => ({
      title,
      weight: decimalText(weight),
      printed,
    })),
    protectedQuota: figureOrNull(entered.protectedQuota),
    sources: staffingSources(entered, plan),
    findings: findingViews(findings, cycleView(open)),
  };
}

function yearView(
  year: StaffingYearResult,
  entered: StaffingYear | undefined,
  { maximum }: StaffingResult,
): StaffingYearView {
  const printed = entered?.printed ?? {};
  const hires = entered?.hires ?? [];
  return {
    year: year.year,
    leavers: year.leavers.map((line) => lineView(line, [])),
    leaversTotal: compared(year.leaversTotal, printed.leavers),
    carryOver: compared(year.carryOver, printed.carryOver),
    limit: compared(year.limit, printed.limit),
    external: year.external.map((line) => lineView(line, hires)),
    externalTotal: euro(year.externalTotal),
    internal: year.internal.map((line) => lineView(line, hires)),
    internalTotal: euro(year.internalTotal),
    outsideLimit: year.outsideLimit.map((line) => lineView(line, hires)),
    outsideLimitTotal: euro(year.outsideLimitTotal),
    spending: compared(year.spending, printed.total),
    residue: euro(year.residue),
    withinLimit: year.spending.compare(year.limit) <= 0,
    inService: year.inService ? euro(year.inService) : null,
    tableHiring: figureOrNull(printed.tableHiring),
    tableProtected: figureOrNull(printed.tableProtected),
    total: compared(year.total, printed.tableTotal),
    headroom: year.headroom ? euro(year.headroom) : null,
    withinMaximum: year.total ? year.total.compare(maximum) <= 0 : null,
    headroomPrinted: headroomPrinted(printed.tableTotal, maximum),
    withProtected: withProtected(year, maximum),
  };
}

function headroomPrinted(total: Printed | undefined, maximum: Exact): string | null {
  const amount = total && amountOf(total);
  return amount ? euro(maximum.rounded(2).minus(amount)) : null;
}

/** Protected hires are outside the limit of hiring, not outside what the body pays. */
function withProtected(
  { total, outsideLimitTotal }: StaffingYearResult,
  maximum: Exact,
): StaffingYearView['withProtected'] {
  if (!total || outsideLimitTotal.isZero()) return null;
  const sum = total.plus(outsideLimitTotal);
  return { total: euro(sum), over: euro(sum.rounded(2).minus(maximum.rounded(2))) };
}

function lineView(line: StaffingLine, hires: readonly Hire[]): StaffingLineView {
  const { id, area, from, count, unit, amount } = line;
  const { printed, delta } = compared(amount, hires.find((hire) => hire.id === id)?.printed);
  return { id, area, from: from ?? null, count, unit: euro(unit), amount: euro(amount), printed, delta };
}

/** The progressions of the plan, each once: the cost of the area reached less that of the area left. */
function progressionsOf({ years, unitCosts }: StaffingResult): StaffingAnswer['progressions'] {
  const seen = new Map<string, StaffingAnswer['progressions'][number]>();
  for (const { area, from, unit } of years.flatMap((year) => year.internal)) {
    if (!from) continue;
    const cost = (of: typeof area) => euro(unitCosts.get(of) ?? Exact.ZERO);
    seen.set(`${from} ${area}`, { area, from, areaUnit: cost(area), fromUnit: cost(from), unit: euro(unit) });
  }
  return [...seen.values()];
}

function compared(computed: Exact | null, printed: Printed | undefined): ComparedAmount {
  const amount = printed && amountOf(printed);
  return {
    computed: computed ? euro(computed) : null,
    printed: figureOrNull(printed),
    delta: computed && amount ? euro(computed.rounded(2).minus(amount)) : null,
  };
}

function enteredYear(plan: StaffingPlan, year: number): StaffingYear | undefined {
  return plan.years.find((each) => each.year === year);
}

function euro(value: Exact): string {
  return value.toFixed(2);
}
