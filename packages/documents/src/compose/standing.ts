import { civilDate, daysBetween, exact } from '@traguardo/core/kernel';
import type { FigureAbsence } from '@traguardo/core/monitoring';
import type { Dated, Placement, Plan } from '@traguardo/core/plan';
import { atDate, type ScoredNode } from '@traguardo/core/scoring';
import { isNumber, type NumberValue, type Value } from '@traguardo/core/value';
import { italian } from '@traguardo/texts';
import { halfYearWords, type Standing } from '@traguardo/texts/documents';
import { unitName } from './names.ts';
import type { DocumentSource } from './source.ts';

/** How far an indicator is on the day of the document. */
export interface Progress {
  readonly placement: Placement;
  /** The target that counts on the day: the last checkpoint passed, else the next. */
  readonly target: Dated | null;
  readonly result: Dated | null;
  readonly standing: Standing;
  /** Result less target, or the days between them; null where that has no meaning. */
  readonly distance: string | null;
  /** Why there is no figure, in the words of the unit that owes it. */
  readonly absence: string | null;
  /** Who answers for it. */
  readonly units: string;
}

/** Where an indicator stands, from the measures known on the day the tree is judged at. */
export function progressOf(placement: Placement, { plan, tree }: DocumentSource): Progress {
  const { indicator, targets } = placement;
  const { target, result, due } = atDate(
    targets,
    plan.measurementsOf.get(indicator) ?? [],
    plan.year,
    tree.at,
  );
  const owed = plan.monitoring?.campaigns
    .filter(({ at }) => at === tree.at)
    .flatMap((campaign) => campaign.owed)
    .find((one) => one.indicator === indicator);
  const scored = tree.byId.get(indicator);
  return {
    placement,
    target,
    result,
    standing: standingOf(scored, due, result === null ? owed?.absence : undefined),
    distance: target?.value && result?.value ? distanceOf(result.value, target.value) : null,
    absence: result === null ? (owed?.absence?.reason ?? null) : null,
    units: owed?.unit === undefined ? unitsOf(placement, plan) : unitName(plan, owed.unit),
  };
}

/** Whether a figure is wanted and is not there. */
export function lacks({ standing }: Progress): boolean {
  return standing === 'unmeasured' || standing === 'not-yet-known';
}

function standingOf(
  scored: ScoredNode | undefined,
  due: boolean,
  absence: FigureAbsence | undefined,
): Standing {
  if (scored === undefined) return 'incomparable';
  switch (scored.status) {
    case 'scored':
      if (scored.exact !== null && Number(scored.exact.toFixed(6)) >= 100)
        return due ? 'reached' : 'on-course';
      return due ? 'short' : 'under-way';
    case 'missing':
      return scored.reason === 'no-target' ? 'without-target' : (absence?.kind ?? 'unmeasured');
    case 'not-yet-due':
      return absence?.kind ?? 'unmeasured';
    case 'monitoring':
      return 'watched';
    case 'not-applicable':
      return 'not-asked';
    case 'not-valued':
      return 'not-applicable';
    case 'incomparable':
    case 'weights-missing':
      return 'incomparable';
  }
}

function distanceOf(result: Value, target: Value): string | null {
  if (isNumber(result) && isNumber(target)) return difference(result, target);
  if (result.kind !== 'date' || target.kind !== 'date') return null;
  const [from, to] = [civilDate(target.date), civilDate(result.date)];
  if (from === null || to === null) return null;
  const days = daysBetween(from, to);
  return days === 0 ? halfYearWords.onTheDay : halfYearWords.days(Math.abs(days), days > 0);
}

function difference(result: NumberValue, target: NumberValue): string | null {
  if (result.unit !== target.unit || (result.kind === 'percent') !== (target.kind === 'percent')) return null;
  const places = Math.max(result.value.places, target.value.places);
  const gap = exact(result.value).minus(exact(target.value));
  if (gap.sign() === 0) return halfYearWords.none;
  const unit =
    result.kind === 'percent' ? halfYearWords.points : result.kind === 'money' ? 'euro' : result.unit;
  const shown = gap.toFixed(places);
  const one = Math.abs(Number(shown)) === 1;
  return `${gap.sign() > 0 ? '+' : ''}${italian(shown)} ${one ? halfYearWords.single(unit) : unit}`.trim();
}

/** The units of the objective, or of the nearest level above that names some. */
function unitsOf({ node }: Placement, plan: Plan): string {
  for (let own = plan.nodeById.get(node); own; own = own.parent ? plan.nodeById.get(own.parent) : undefined) {
    if (own.units.length > 0) return own.units.map((unit) => unitName(plan, unit)).join(', ');
  }
  return '';
}
