import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';

/** A printed reference that no objective of the plan answers to. */
export const referenceUnresolved: Check = {
  code: 'reference-unresolved',
  family: 'references',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const { id, list, printed, node } of plan.references) {
      if (node === null) yield { path: `reference/${id}/printed`, params: { printed, list } };
    }
  },
};
