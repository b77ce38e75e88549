import type { Dated, Plan } from '../../plan/index.ts';
import { isNumber, type Value } from '../../value/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { familyOf, isZero } from '../figure-of.ts';
import { indicatorPath } from '../paths.ts';
import { type UnitFamily, unitFamily } from './unit-family.ts';

/** A target is of the unit its indicator declares: no share for a count, no figure for yes or no. */
export const unitContradictsTarget: Check = {
  code: 'unit-contradicts-target',
  family: 'kinds',
  severity: 'error',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const placement of plan.placements) {
      const indicator = plan.indicatorById.get(placement.indicator);
      const family = unitFamily(indicator?.unitPrinted);
      if (!indicator || family === null) continue;
      const wrong = placement.targets.filter(({ value }) => value && contradicts(family, value));
      if (wrong.length === 0) continue;
      yield doubted(
        {
          path: `${indicatorPath(indicator.id)}/unit`,
          datum: `${indicatorPath(indicator.id)}/unitPrinted`,
          cause: `${indicatorPath(indicator.id)}/unit`,
          params: {
            unit: indicator.unitPrinted ?? '',
            targets: [...new Set(wrong.map(({ printed }) => printed))],
          },
        },
        doubtOf(wrong) ??
          doubtAbout(placement.uncertain, ['target']) ??
          doubtAbout(indicator.uncertain, ['unit', 'target']),
        'info',
      );
    }
  },
};

/** Words are no contradiction: a thing to deliver is done or not, and a count may be told in words. */
function contradicts(unit: UnitFamily, target: Value): boolean {
  if (target.kind === 'yes-no') return unit !== 'yes-no';
  if (!isNumber(target)) return false;
  // Zero is zero in any unit.
  if (unit === 'yes-no') return true;
  return familyOf(target) !== unit && !isZero(target);
}

/** A single sound target that contradicts the unit is enough. */
function doubtOf(targets: readonly Dated[]): string | undefined {
  const notes = targets.map(({ uncertain }) => uncertain);
  return notes.includes(undefined) ? undefined : notes[0];
}
