import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { nodePath } from '../paths.ts';

/**
 * Where the document assigns objectives to managers, each operational objective is somebody's (D.Lgs.
 * 150/2009 art. 9 c. 1 lett. a).
 */
export const objectiveNotAssigned: Check = {
  code: 'objective-not-assigned',
  family: 'references',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    if (plan.assignments.length === 0) return;
    const assigned = new Set(plan.assignments.flatMap(({ rows }) => rows.map(({ node }) => node)));
    for (const node of plan.nodes) {
      if (node.kind !== 'operational' || assigned.has(node.id)) continue;
      // A manager who holds the parent whole holds what is under it, where no sibling is assigned apart.
      const siblings = plan.childrenOf.get(node.parent) ?? [];
      const heldByParent = node.parent !== null && assigned.has(node.parent);
      if (heldByParent && !siblings.some(({ id }) => assigned.has(id))) continue;
      yield {
        path: `${nodePath(node)}/assignment`,
        params: { code: node.code ?? '', title: node.title, managers: String(plan.assignments.length) },
      };
    }
  },
};
