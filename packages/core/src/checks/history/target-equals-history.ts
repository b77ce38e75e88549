import { exact, grouped } from '../../kernel/index.ts';
import type { Placement, Plan } from '../../plan/index.ts';
import type { NumberValue } from '../../value/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubtAbout } from '../doubt.ts';
import { familyOf, isZero, soleFigure } from '../figure-of.ts';
import { nodePath } from '../paths.ts';
import { oneUnit } from './weaker.ts';

/**
 * Targets that ask for what last year had: told once for each objective (art. 5 c. 2 lett. c). A share
 * that is already whole cannot grow, and damaged cells are left out.
 */
export const targetEqualsHistory: Check = {
  code: 'target-equals-history',
  family: 'history',
  severity: 'info',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    const equal = plan.placements.filter((placement) => isEqual(plan, placement));
    for (const [id, placements] of grouped(equal, ({ node }) => node)) {
      const node = plan.nodeById.get(id);
      if (!node) continue;
      const titles = placements.map((one) => plan.indicatorById.get(one.indicator)?.title ?? one.indicator);
      yield {
        path: `${nodePath(node)}/targets`,
        params: { year: String(plan.year), indicators: titles.map((title) => `«${title}»`) },
      };
    }
  },
};

function isEqual(plan: Plan, { indicator, targets, baselines, uncertain }: Placement): boolean {
  const target = targets.filter(({ at }) => at.startsWith(`${plan.year}-`)).at(-1);
  const past = baselines.at(-1);
  if (!target || !past || doubtAbout(uncertain, ['target', 'baseline', 'historic'])) return false;
  if (target.uncertain !== undefined || past.uncertain !== undefined) return false;
  const [wanted, had] = [soleFigure(target.value), soleFigure(past.value)];
  if (!wanted || !had || isFull(wanted) || isZero(wanted)) return false;
  if (plan.indicatorById.get(indicator)?.direction?.better === 'equal') return false;
  return (
    familyOf(wanted) === familyOf(had) &&
    oneUnit(wanted.unit, had.unit) &&
    exact(wanted.value).equals(exact(had.value))
  );
}

function isFull(value: NumberValue): boolean {
  return familyOf(value) === 'percent' && exact(value.value).toString() === '100';
}
