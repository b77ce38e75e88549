import type { CommonIndicator, Dated, Placement, Plan } from '../../plan/index.ts';
import { isNumber, type Value } from '../../value/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { type FigureFamily, familyOf, figuresIn, isZero } from '../figure-of.ts';
import { loneNumbers } from '../kinds/lone-numbers.ts';
import { unitFamily } from '../kinds/unit-family.ts';
import { indicatorPath } from '../paths.ts';

/** A past in numbers and a target in percent cannot be compared (D.Lgs. 150/2009 art. 5 c. 2 lett. f). */
export const unitOfHistoryDiffers: Check = {
  code: 'unit-of-history-differs',
  family: 'history',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const placement of plan.placements) yield* ofPlacement(plan, placement);
    for (const common of plan.commonIndicators) yield* ofCommon(plan, common);
  },
};

function* ofPlacement(plan: Plan, placement: Placement): Iterable<Observation> {
  const { indicator, targets, baselines, uncertain } = placement;
  const target = targets.filter(({ at }) => at.startsWith(`${plan.year}-`)).at(-1);
  const past = baselines.at(-1);
  if (!target?.value || !past?.value || !isNumber(past.value) || isZero(past.value)) return;
  const unit = plan.indicatorById.get(indicator)?.unitPrinted;
  const asked = isInWords(target.value) ? familyNamed(unit) : familyIn(target.value);
  if (asked === null || asked === familyOf(past.value)) return;
  yield doubted(
    {
      path: `${indicatorPath(indicator)}/baseline`,
      datum: `${indicatorPath(indicator)}/baselines/${past.at}`,
      params: {
        past: past.printed,
        pastYear: past.at.slice(0, 4),
        target: target.printed,
        ...(isInWords(target.value) && unit !== undefined ? { unit } : {}),
      },
    },
    target.uncertain ?? past.uncertain ?? doubtAbout(uncertain, ['target', 'baseline', 'historic']),
    'info',
  );
}

/** A common indicator asked as a range ("Tra 0,8 e 1") with a past, or a mean, in percent. */
function* ofCommon(plan: Plan, common: CommonIndicator): Iterable<Observation> {
  const { id, targets, history, clusterMeans, results } = common;
  const target = targets.filter(({ at }) => at.startsWith(`${plan.year}-`)).at(-1);
  const asked = target?.value ? familyIn(target.value) : null;
  // A share that lost its sign is told as that.
  if (!target || asked === null || loneNumbers([...clusterMeans, ...history, ...targets, ...results])) return;
  const other = [...history, ...clusterMeans].find((past) => differs(past, asked));
  if (!other) return;
  yield doubted(
    {
      path: `common/${id}/history`,
      params: { past: other.printed, pastYear: other.at.slice(0, 4), target: target.printed },
    },
    other.uncertain ?? doubtAbout(common.uncertain, ['history', 'target']),
    'info',
  );
}

function differs({ value }: Dated, asked: FigureFamily): boolean {
  return value !== undefined && isNumber(value) && !isZero(value) && familyOf(value) !== asked;
}

/** Null for a zero, which is one in any unit, and for what holds no figure. */
function familyIn(value: Value): FigureFamily | null {
  if (value.kind === 'range') return value.unit === '%' ? 'percent' : 'number';
  return isNumber(value) && !isZero(value) ? familyOf(value) : null;
}

function familyNamed(unit: string | undefined): FigureFamily | null {
  const family = unitFamily(unit);
  return family === 'yes-no' ? null : family;
}

function isInWords(value: Value): boolean {
  return (value.kind === 'text' || value.kind === 'milestone') && figuresIn(value).length === 0;
}
