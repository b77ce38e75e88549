import { Exact, exact } from '../../kernel/index.ts';
import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubted } from '../doubt.ts';
import { nodePath } from '../paths.ts';
import { drawnByShare } from './share-slip.ts';
import { WEIGHT_TOLERANCE } from './weight-tolerance.ts';

/** The effective weight of an operational objective is its share of what the own block leaves. */
export const effectiveWeightWrong: Check = {
  code: 'effective-weight-wrong',
  family: 'weights',
  severity: 'error',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const node of plan.nodes) {
      const parent = node.parent === null ? undefined : plan.nodeById.get(node.parent);
      if (!parent?.ownBlock) continue;
      const rest = Exact.HUNDRED.minus(exact(parent.ownBlock.value));
      for (const { share, effective, uncertain } of node.weights) {
        if (!share || !effective) continue;
        const computed = exact(share.value).times(rest).over(Exact.HUNDRED);
        if (exact(effective.value).minus(computed).abs().compare(WEIGHT_TOLERANCE) <= 0) continue;
        const path = `${nodePath(node)}/effective-weight`;
        if (drawnByShare(plan, node).includes(path)) continue;
        yield doubted(
          {
            path,
            params: {
              printed: effective.printed ?? exact(effective.value).toString(),
              computed: computed.toString(),
              share: exact(share.value).toString(),
              ownBlock: exact(parent.ownBlock.value).toString(),
              rest: rest.toString(),
            },
          },
          uncertain ?? share.uncertain ?? effective.uncertain ?? parent.ownBlock.uncertain,
        );
      }
    }
  },
};
