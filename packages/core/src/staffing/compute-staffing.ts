import { done, Exact, exact, type Outcome, refused } from '../kernel/index.ts';
import { amountOf, total } from './amount-of.ts';
import { readSeats } from './seats.ts';
import { hireLine, leaversLine } from './staffing-lines.ts';
import type { Hire, ProfessionalArea, StaffingPlan, StaffingYear } from './staffing-plan.ts';
import type { StaffingProblem } from './staffing-problem.ts';
import type {
  StaffingAreaResult,
  StaffingLine,
  StaffingResult,
  StaffingYearResult,
} from './staffing-result.ts';

type Seats = ReadonlyMap<ProfessionalArea, StaffingAreaResult>;

/**
 * Recomputes a staffing plan in exact euro (PIAO 3.3): unit costs, maximum, limit
 * and carry-over, spending, protected hires outside, headroom. Refused with every
 * problem at once when a figure it needs cannot be used; printed figures are never read as results.
 */
export function computeStaffing(plan: StaffingPlan): Outcome<StaffingResult, readonly StaffingProblem[]> {
  const problems: StaffingProblem[] = [];
  const seats = readSeats(plan.seats, problems);
  const additions = readAdditions(plan, problems);
  const seatsTotal = total([...seats.values()].map((one) => one.spending));
  const maximum = seatsTotal.plus(total(additions.map((one) => one.amount)));
  const years: StaffingYearResult[] = [];
  for (const year of plan.years) {
    const before = years.at(-1);
    if (before && year.year !== before.year + 1) {
      const params = { year: String(year.year), before: String(before.year) };
      problems.push({ code: 'years-not-consecutive', path: `staffing/${year.year}`, params });
    }
    years.push(computeYear(year, before, maximum, seats, problems));
  }
  if (problems.length > 0) return refused(problems);
  const unitCosts = new Map([...seats].map(([area, one]) => [area, one.unit] as const));
  return done({ seats: [...seats.values()], additions, unitCosts, seatsTotal, maximum, years });
}

function readAdditions(plan: StaffingPlan, problems: StaffingProblem[]): StaffingResult['additions'] {
  const read: { title: string; amount: Exact }[] = [];
  for (const [index, { title, amount }] of plan.additions.entries()) {
    const euro = amountOf(amount);
    if (euro) read.push({ title, amount: euro });
    else {
      const path = `staffing/additions/${index + 1}`;
      problems.push({ code: 'unreadable-amount', path, params: { printed: amount.printed } });
    }
  }
  return read;
}

function computeYear(
  year: StaffingYear,
  before: StaffingYearResult | undefined,
  maximum: Exact,
  seats: Seats,
  problems: StaffingProblem[],
): StaffingYearResult {
  const lines = (hires: readonly Hire[]) =>
    kept(hires.map((one) => hireLine(one, year.year, seats, problems)));
  const leavers = kept(year.leavers.map((one) => leaversLine(one, year.year, seats, problems)));
  const external = lines(year.hires.filter((one) => one.channel === 'esterno' && !one.outsideLimit));
  const internal = lines(year.hires.filter((one) => one.channel === 'interno'));
  const outsideLimit = lines(year.hires.filter((one) => one.channel === 'esterno' && one.outsideLimit));
  const leaversTotal = sum(leavers);
  const carryOver = before ? before.residue.max(Exact.ZERO) : entered(year);
  const limit = leaversTotal.plus(carryOver);
  const externalTotal = sum(external);
  const internalTotal = sum(internal);
  const spending = externalTotal.plus(internalTotal);
  const inService = readInService(year, problems);
  const whole = inService?.plus(spending) ?? null;
  return {
    year: year.year,
    leavers,
    leaversTotal,
    carryOver,
    limit,
    external,
    externalTotal,
    internal,
    internalTotal,
    outsideLimit,
    outsideLimitTotal: sum(outsideLimit),
    spending,
    residue: limit.minus(spending),
    inService,
    total: whole,
    headroom: whole ? maximum.minus(whole) : null,
  };
}

/** A first year with no carry-over entered starts from nothing. */
function entered(year: StaffingYear): Exact {
  return year.carryOverInput ? exact(year.carryOverInput) : Exact.ZERO;
}

function readInService(year: StaffingYear, problems: StaffingProblem[]): Exact | null {
  if (!year.inService) return null;
  const amount = amountOf(year.inService);
  if (!amount) {
    const path = `staffing/${year.year}/inService`;
    problems.push({ code: 'unreadable-amount', path, params: { printed: year.inService.printed } });
  }
  return amount;
}

function kept(lines: readonly (StaffingLine | null)[]): StaffingLine[] {
  return lines.filter((line) => line !== null);
}

function sum(lines: readonly StaffingLine[]): Exact {
  return total(lines.map((line) => line.amount));
}
