import type { Period } from '../kernel/index.ts';
import type { DraftCycle, DraftDossier } from './plan.ts';
import type { Report } from './problem.ts';

/** No period of the body ends before it begins. */
export function validatePeriods(draft: DraftDossier, report: Report): void {
  const { body } = draft;
  for (const unit of body.units) validatePeriod(unit, `unit/${unit.id}/to`, report);
  for (const appointment of body.appointments)
    validatePeriod(appointment, `body/${body.id}/appointments`, report);
  for (const { id, validity } of draft.methodologies)
    validatePeriod(validity, `methodology/${id}/validity`, report);
}

/** No activity ends before it begins, and the triennium holds the year of its cycle. */
export function validateCyclePeriods(cycle: DraftCycle, report: Report): void {
  for (const activity of cycle.activities) validatePeriod(activity, `activity/${activity.id}/to`, report);
  const [from, to] = cycle.triennium;
  if (from > cycle.year || cycle.year > to) {
    report('reversed-period', `plan/${cycle.year}/triennium`, { from: String(from), to: String(to) });
  }
}

/** Reports a period that ends before it begins. */
export function validatePeriod({ from, to }: Period, path: string, report: Report): void {
  if (from && to && to < from) report('reversed-period', path, { from, to });
}
