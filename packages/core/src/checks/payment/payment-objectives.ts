import type { NodeId } from '../../kernel/index.ts';
import type { FrameNode, Indicator, Plan } from '../../plan/index.ts';

/** The objectives on the payment of invoices, marked by their topic, and all levels under them. */
export function paymentNodes(plan: Plan): readonly FrameNode[] {
  const under = (id: NodeId): FrameNode[] =>
    (plan.childrenOf.get(id) ?? []).flatMap((child) => [child, ...under(child.id)]);
  const marked = plan.nodes.filter((node) => node.topic === 'tempi-pagamento');
  return [...new Set(marked.flatMap((node) => [node, ...under(node.id)]))];
}

/** The indicators of those objectives. */
export function paymentIndicators(plan: Plan): readonly Indicator[] {
  return paymentNodes(plan).flatMap((node) =>
    (plan.placementsOf.get(node.id) ?? []).flatMap((one) => plan.indicatorById.get(one.indicator) ?? []),
  );
}
