import type { NodeView } from '@traguardo/contracts';
import { counted, nodeKindNoun } from '@traguardo/texts/labels';
import type { Sentence } from '@traguardo/texts/screens/sentence';
import { treeScreen } from '@traguardo/texts/screens/tree';
import { isZero, weightIt } from '../format/decimal-it.ts';

const levels = [
  'area',
  'perspective',
  'public-value',
  'strategic',
  'operational',
  'group',
  'indicator',
] as const;

/** Does the plan hold together, and where not? */
export function treeVerdict(nodes: readonly NodeView[]): Sentence {
  const withOwn = new Set(
    nodes.flatMap((node) => (node.kind === 'indicator' && node.parent ? [node.parent] : [])),
  );
  const owners = nodes.filter((node) => withOwn.has(node.id) && !node.equalWeights);
  const name = (node: NodeView) => node.code ?? node.title;
  return treeScreen.verdict({
    levels: levels.flatMap((kind) => {
      const count = nodes.filter((node) => node.kind === kind).length;
      return count > 0 ? [counted(count, nodeKindNoun[kind])] : [];
    }),
    wrongSums: owners.flatMap((node) =>
      node.ownWeightsSum !== null && node.ownWeightsGap !== null && !isZero(node.ownWeightsGap)
        ? [{ name: name(node), sum: weightIt(node.ownWeightsSum) }]
        : [],
    ),
    withoutWeights: owners.filter((node) => node.ownWeightsSum === null).map(name),
    below: nodes.filter((node) => node.kind === 'strategic' && node.delta?.startsWith('-')).length,
  });
}
