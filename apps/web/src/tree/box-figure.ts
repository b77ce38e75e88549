import type { NodeView } from '@traguardo/contracts';
import { treeScreen } from '@traguardo/texts/screens/tree';
import { decimalIt, weightIt } from '../format/decimal-it.ts';

/** The one figure a box shows, and how it is said: its weight, else its score, else that it has none. */
export function figureOf(
  node: NodeView,
  column: 0 | 1,
): { readonly text: string; readonly said: string } | null {
  if (node.weight !== null) {
    const weight = weightIt(node.weight);
    return { text: column === 0 ? treeScreen.weightOf(weight) : weight, said: treeScreen.weightOf(weight) };
  }
  if (node.score !== null) {
    const score = decimalIt(node.score);
    return { text: score, said: `${treeScreen.columns.score} ${score}` };
  }
  if (column === 1) return null;
  return { text: treeScreen.undeclaredWeight, said: treeScreen.undeclaredWeight };
}
