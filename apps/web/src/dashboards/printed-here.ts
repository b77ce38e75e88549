import type { Figure, NodeView, OccurrenceView } from '@traguardo/contracts';
import { dashboardsScreen } from '@traguardo/texts/screens/dashboards';

/** Which figures a dashboard prints otherwise than the one measurement; the server says whether any does. */
export function printedHere(
  node: Pick<NodeView, 'result' | 'target' | 'declared'>,
  shown: Pick<OccurrenceView, 'value' | 'target' | 'declared'>,
): readonly string[] {
  const { resultHere, targetHere, declaredHere } = dashboardsScreen;
  return [
    ...other(node.result, shown.value, resultHere),
    ...other(node.target, shown.target, targetHere),
    ...other(node.declared, shown.declared, declaredHere),
  ];
}

function other(
  one: Figure | null,
  printed: Figure | null,
  words: (text: string) => string,
): readonly string[] {
  return printed === null || printed.plain === one?.plain ? [] : [words(printed.plain)];
}
