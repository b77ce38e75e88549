import { exact } from '../../kernel/index.ts';
import type { Indicator, Placement, Plan } from '../../plan/index.ts';
import type { ProfessionalArea, StaffingYear } from '../../staffing/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { soleFigure } from '../figure-of.ts';
import { unitFamily } from '../kinds/unit-family.ts';
import { indicatorPath } from '../paths.ts';

/** Titles that count people taken on, not what is done about hiring. */
const RECRUITS =
  /^\s*(?:n\.?\s+|numero\s+(?:di\s+)?)?(?:assunzioni|reclutament)|\bincremento di personale\b/i;
const AREAS: readonly (readonly [ProfessionalArea, RegExp])[] = [
  ['operatori-esperti', /\boperatori esperti\b/i],
  ['funzionari-eq', /\bfunzionari\b/i],
  ['istruttori', /\bistruttori\b/i],
  ['operatori', /\boperatori\b/i],
  ['dirigenti', /\bdirigenti\b/i],
];

/** The hires an indicator asks for are those of the staffing plan, in the area its formula names. */
export const recruitmentTargetDiffers: Check = {
  code: 'recruitment-target-differs',
  family: 'staffing',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const placement of plan.placements) {
      const indicator = plan.indicatorById.get(placement.indicator);
      if (!indicator || !RECRUITS.test(indicator.title)) continue;
      if (unitFamily(indicator.unitPrinted) !== 'number') continue;
      const area = AREAS.find(([, name]) => name.test(indicator.algorithm ?? ''))?.[0];
      yield* compared(plan, indicator, placement, area);
    }
  },
};

function* compared(
  plan: Plan,
  indicator: Indicator,
  placement: Placement,
  area: ProfessionalArea | undefined,
): Iterable<Observation> {
  const wrong = (plan.staffing?.years ?? []).flatMap((year) => {
    const target = placement.targets.find(({ at }) => at === `${year.year}-12-31`);
    const figure = soleFigure(target?.value);
    if (!target || !figure) return [];
    const hires = outside(year, area);
    return exact(figure.value).toString() === String(hires) ? [] : [{ target, hires, year }];
  });
  if (wrong.length === 0) return;
  const all = area === undefined ? [] : wrong.map(({ year }) => String(outside(year, undefined)));
  yield doubted(
    {
      path: `${indicatorPath(indicator.id)}/target`,
      params: {
        indicator: indicator.title,
        ...(area === undefined ? {} : { area, all }),
        years: wrong.map(({ year }) => `${year.year}`),
        targets: wrong.map(({ target }) => target.printed),
        hires: wrong.map(({ hires }) => String(hires)),
      },
    },
    wrong.find(({ target }) => target.uncertain !== undefined)?.target.uncertain ??
      doubtAbout(indicator.uncertain, ['algorithm', 'title']),
    'info',
  );
}

function outside({ hires }: StaffingYear, area: ProfessionalArea | undefined): number {
  const counted = hires.filter((hire) => hire.channel === 'esterno' && (!area || hire.area === area));
  return counted.reduce((sum, hire) => sum + hire.count, 0);
}
