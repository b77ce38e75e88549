import type { OpenCycle } from '@traguardo/application';
import type { TreeAnswer } from '@traguardo/contracts';
import { cycleView } from './cycle-view.ts';
import { nodeView } from './node.ts';

/** The whole tree, parents before children. */
export function treeAnswer(open: OpenCycle): TreeAnswer {
  const view = cycleView(open);
  const { at, tree } = open.evaluation;
  return { at, nodes: tree.nodes.map((node) => nodeView(node, view)) };
}
