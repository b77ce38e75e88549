import { Exact, exact } from '../../kernel/index.ts';
import type { Dated, Plan } from '../../plan/index.ts';
import { isNumber, type NumberValue, type Value } from '../../value/index.ts';
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
    const signed = printsSign(plan);
    for (const placement of plan.placements) {
      const indicator = plan.indicatorById.get(placement.indicator);
      const family = unitFamily(indicator?.unitPrinted);
      if (!indicator || family === null) continue;
      const isSigned = signed && !isSign(indicator.unitPrinted);
      const wrong = placement.targets.filter(({ value }) => value && contradicts(family, value, isSigned));
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

/** True where most targets whose unit is the percentage print its sign: one without it is then another figure. */
function printsSign(plan: Plan): boolean {
  const figures = plan.placements.flatMap(({ indicator, targets }) =>
    unitFamily(plan.indicatorById.get(indicator)?.unitPrinted) === 'percent'
      ? targets.flatMap(({ value }) => (value && isNumber(value) && !isZero(value) ? [value] : []))
      : [],
  );
  return figures.filter(({ kind }) => kind === 'percent').length * 2 > figures.length;
}

function isSign(unit = ''): boolean {
  return unit.trim() === '%';
}

/** Words are no contradiction: a thing to deliver is done or not, and a count may be told in words. */
function contradicts(unit: UnitFamily, target: Value, signed: boolean): boolean {
  if (target.kind === 'yes-no') return unit !== 'yes-no';
  if (!isNumber(target)) return false;
  // Zero is zero in any unit.
  if (unit === 'yes-no') return true;
  // What the unit says the figures need not say again; "0,9" beside it is a part of one.
  if (unit === 'percent' && target.unit === '' && (!signed || isPart(target))) return false;
  return familyOf(target) !== unit && !isZero(target);
}

function isPart({ kind, value }: NumberValue): boolean {
  return kind === 'ratio' && exact(value).compare(Exact.ONE) <= 0;
}

/** A single sound target that contradicts the unit is enough. */
function doubtOf(targets: readonly Dated[]): string | undefined {
  const notes = targets.map(({ uncertain }) => uncertain);
  return notes.includes(undefined) ? undefined : notes[0];
}
