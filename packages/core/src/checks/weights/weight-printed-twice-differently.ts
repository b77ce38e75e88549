import { Exact, exact, grouped } from '../../kernel/index.ts';
import type { FrameNode, Plan, Weight, WeightPrint } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubted } from '../doubt.ts';
import { nodePath } from '../paths.ts';
import { drawnByShare } from './share-slip.ts';
import { doubtOfNode } from './siblings.ts';

/** The weight of an objective is one, wherever the document prints it (box and sheet). */
export const weightPrintedTwiceDifferently: Check = {
  code: 'weight-printed-twice-differently',
  family: 'weights',
  severity: 'error',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const node of plan.nodes) {
      const shares = node.weights.map(({ share }) => share).filter((share) => share !== null);
      if (shares.length === 0) continue;
      for (const [place, prints] of grouped(node.weightPrints, (print) => print.place)) {
        if (agrees(shares, prints) || mayBeEffective(plan, node, shares, prints)) continue;
        const also = drawnByShare(plan, node);
        yield doubted(
          {
            path: `${nodePath(node)}/weight`,
            params: {
              weights: shares.map(text),
              printed: prints.map(({ weight }) => text(weight)),
              place,
              computed: sum(shares).toString(),
              ...(also.length > 0 ? { also } : {}),
            },
          },
          doubtOf(node, prints),
        );
      }
    }
  },
};

/** A place agrees when it prints the whole weight, its parts, or parts that sum to it. */
function agrees(shares: readonly Weight[], prints: readonly WeightPrint[]): boolean {
  const total = sum(shares);
  const printed = prints.map(({ weight }) => weight);
  return printed.some((weight) => exact(weight.value).equals(total)) || sum(printed).equals(total);
}

/** A lone figure beside a damaged code may be the effective weight instead of the share. */
function mayBeEffective(
  plan: Plan,
  node: FrameNode,
  shares: readonly Weight[],
  prints: readonly WeightPrint[],
): boolean {
  const parent = node.parent === null ? undefined : plan.nodeById.get(node.parent);
  if (!parent?.ownBlock || !prints.some(({ uncertain }) => uncertain)) return false;
  const rest = Exact.HUNDRED.minus(exact(parent.ownBlock.value));
  const effective = sum(shares).times(rest).over(Exact.HUNDRED);
  return prints.some(({ weight }) => exact(weight.value).equals(effective));
}

function sum(weights: readonly Weight[]): Exact {
  return weights.reduce((total, weight) => total.plus(exact(weight.value)), Exact.ZERO);
}

function text(weight: Weight): string {
  return weight.printed ?? exact(weight.value).toString();
}

function doubtOf(node: FrameNode, prints: readonly WeightPrint[]): string | undefined {
  return prints.map((print) => print.uncertain ?? print.weight.uncertain).find(Boolean) ?? doubtOfNode(node);
}
