import { Exact } from '../kernel/index.ts';
import { countProblem } from './amount-of.ts';
import type { Hire, Leavers, ProfessionalArea } from './staffing-plan.ts';
import type { StaffingProblem } from './staffing-problem.ts';
import type { StaffingAreaResult, StaffingLine } from './staffing-result.ts';

type Seats = ReadonlyMap<ProfessionalArea, StaffingAreaResult>;

/** The saving of people who left: heads by the full unit cost of their area. */
export function leaversLine(
  leavers: Leavers,
  year: number,
  seats: Seats,
  problems: StaffingProblem[],
): StaffingLine | null {
  const { area, count } = leavers;
  const id = `leavers-${area}`;
  const unit = unitOf(area, `staffing/${year}/${id}`, count, seats, problems);
  return unit && { id, area, count, unit, amount: unit.times(Exact.int(count)) };
}

/**
 * What a hire costs: heads by the unit cost of the area; for a vertical progression by the difference
 * from the area of origin alone. A progression that does not rise, or that is flagged as a protected
 * hire, is refused.
 */
export function hireLine(
  hire: Hire,
  year: number,
  seats: Seats,
  problems: StaffingProblem[],
): StaffingLine | null {
  const path = `staffing/${year}/${hire.id}`;
  const unit = unitOf(hire.area, path, hire.count, seats, problems);
  const shape = shapeProblem(hire);
  if (shape) problems.push({ code: shape, path, params: { area: hire.area } });
  if (!unit || shape) return null;
  if (hire.from === undefined) {
    return {
      id: hire.id,
      area: hire.area,
      count: hire.count,
      unit,
      amount: unit.times(Exact.int(hire.count)),
    };
  }
  const from = unitOf(hire.from, path, hire.count, seats, problems);
  if (!from) return null;
  const step = unit.minus(from);
  if (step.sign() <= 0) {
    const params = { area: hire.area, from: hire.from, difference: step.toFixed(2) };
    problems.push({ code: 'progression-not-upward', path, params });
    return null;
  }
  const amount = step.times(Exact.int(hire.count));
  return { id: hire.id, area: hire.area, from: hire.from, count: hire.count, unit: step, amount };
}

function shapeProblem(hire: Hire): StaffingProblem['code'] | null {
  if (hire.channel === 'esterno') return hire.from === undefined ? null : 'external-with-origin';
  if (hire.from === undefined) return 'progression-without-origin';
  return hire.outsideLimit ? 'protected-progression' : null;
}

function unitOf(
  area: ProfessionalArea,
  path: string,
  count: number,
  seats: Seats,
  problems: StaffingProblem[],
): Exact | null {
  const wrongCount = countProblem(count);
  if (wrongCount) {
    problems.push({ code: wrongCount, path, params: { area, count: String(count) } });
    return null;
  }
  const found = seats.get(area);
  if (!found) problems.push({ code: 'area-without-seats', path, params: { area } });
  return found?.unit ?? null;
}
