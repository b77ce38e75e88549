import { grouped } from '../../kernel/index.ts';
import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { indicatorPath } from '../paths.ts';
import { plainWords } from '../plain-words.ts';

/** One title, one indicator: two of the plan's indicators are told apart by their titles. */
export const indicatorTitleRepeated: Check = {
  code: 'indicator-title-repeated',
  family: 'references',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    const placed = plan.placements.flatMap((placement) => {
      const indicator = plan.indicatorById.get(placement.indicator);
      return indicator ? [{ indicator, node: plan.nodeById.get(placement.node) }] : [];
    });
    for (const [words, same] of grouped(placed, ({ indicator }) => plainWords(indicator.title))) {
      const [, second] = same;
      if (words === '' || !second) continue;
      yield {
        path: `${indicatorPath(second.indicator.id)}/title`,
        params: {
          title: second.indicator.title,
          count: String(same.length),
          objectives: same.map(({ node }) => `«${node?.code ?? node?.title ?? ''}»`),
        },
      };
    }
  },
};
