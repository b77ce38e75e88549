import type { FrameNode, Plan } from '../../plan/index.ts';

/** A reference as printed, with the objective it was resolved to. */
export interface Pointer {
  readonly path: string;
  readonly printed: string;
  readonly place: string;
  readonly node: FrameNode;
  readonly uncertain: string | undefined;
}

/** The references of lists, and those of assignments that no list repeats: one cause, one finding. */
export function* pointersOf(plan: Plan): Iterable<Pointer> {
  for (const { id, list, printed, node: nodeId } of plan.references) {
    const node = nodeId === null ? undefined : plan.nodeById.get(nodeId);
    if (node) yield { path: `reference/${id}/printed`, printed, place: list, node, uncertain: undefined };
  }
  const listed = new Set(plan.references.map(({ printed, node }) => `${printed} ${node}`));
  for (const { id, title, rows } of plan.assignments) {
    for (const { printed, node: nodeId, uncertain } of rows) {
      const node = listed.has(`${printed} ${nodeId}`) ? undefined : plan.nodeById.get(nodeId);
      if (node) yield { path: `assignment/${id}/${nodeId}`, printed, place: title, node, uncertain };
    }
  }
}
