import { Exact, exact, grouped } from '../../kernel/index.ts';
import type { Plan, Resource } from '../../plan/index.ts';
import { isNumber } from '../../value/index.ts';
import type { Check, Observation } from '../check.ts';

/** A line of money may serve several objectives, but then their resources cannot be added up. */
export const resourceInSeveralObjectives: Check = {
  code: 'resource-in-several-objectives',
  family: 'occurrences',
  severity: 'info',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const resource of plan.resources) {
      const amounts = amountsByNode(resource);
      const [first, ...others] = amounts.values();
      if (!first || first.isZero() || others.length === 0 || !others.every((amount) => amount.equals(first)))
        continue;
      const objectives = [...amounts.keys()].map((id) => plan.nodeById.get(id)?.code ?? id);
      yield {
        path: `resource/${resource.id}/uses`,
        params: { resource: resource.title, amount: first.toFixed(2), objectives },
      };
    }
  },
};

/** What each objective's sheet gives for the resource, where every amount is a figure. */
function amountsByNode({ uses }: Resource) {
  const figures = uses.flatMap(({ node, amount: { value } }) =>
    value && isNumber(value) ? [{ node, amount: exact(value.value) }] : [],
  );
  const sums = [...grouped(figures, ({ node }) => node)].map(
    ([node, parts]) => [node, parts.reduce((sum, { amount }) => sum.plus(amount), Exact.ZERO)] as const,
  );
  return new Map(sums);
}
