import { Exact, exact } from '../../kernel/index.ts';
import type { FrameNode, Plan } from '../../plan/index.ts';
import { nodePath } from '../paths.ts';
import { siblingsOf, sumOf } from './siblings.ts';
import { WEIGHT_TOLERANCE } from './weight-tolerance.ts';

/**
 * What a wrong share draws after it: the sum of its siblings and its own effective weight, where both would
 * hold with the weight the sheet prints. Empty where they hold as they are, or would not hold even so: then
 * the share is not proven to be the cause.
 */
export function drawnByShare(plan: Plan, node: FrameNode): readonly string[] {
  const [only, ...more] = node.weights;
  const [print, ...others] = node.weightPrints;
  if (!only?.share || !print || more.length > 0 || others.length > 0) return [];
  const share = exact(only.share.value);
  const instead = exact(print.weight.value);
  if (share.equals(instead)) return [];
  const siblings = siblingsOf(plan).find(({ nodes }) => nodes.includes(node));
  const sum = siblings ? sumOf(siblings.members) : Exact.HUNDRED;
  const parent = node.parent === null ? undefined : plan.nodeById.get(node.parent);
  const claims = [
    ...(siblings
      ? [{ path: siblings.path, gap: (weight: Exact) => sum.minus(share).plus(weight).minus(Exact.HUNDRED) }]
      : []),
    ...effectiveClaim(node, parent),
  ];
  const failing = claims.filter(({ gap }) => !isNone(gap(share)));
  return claims.every(({ gap }) => isNone(gap(instead))) ? failing.map(({ path }) => path) : [];
}

function effectiveClaim(node: FrameNode, parent: FrameNode | undefined) {
  const effective = node.weights[0]?.effective;
  if (!effective || !parent?.ownBlock) return [];
  const rest = Exact.HUNDRED.minus(exact(parent.ownBlock.value));
  const gap = (weight: Exact) => weight.times(rest).over(Exact.HUNDRED).minus(exact(effective.value));
  return [{ path: `${nodePath(node)}/effective-weight`, gap }];
}

function isNone(gap: Exact): boolean {
  return gap.abs().compare(WEIGHT_TOLERANCE) <= 0;
}
