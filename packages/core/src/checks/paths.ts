import type { IndicatorId } from '../kernel/index.ts';
import type { FrameNode } from '../plan/index.ts';

/** The path of a level of the frame: "operational/oo-1-1-2". */
export function nodePath(node: Pick<FrameNode, 'kind' | 'id'>): string {
  return `${node.kind}/${node.id}`;
}

/** The path of an indicator: "indicator/imprese-formate". */
export function indicatorPath(id: IndicatorId): string {
  return `indicator/${id}`;
}
