import type { Plan, PrintedReference } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { grouped } from '../grouped.ts';

/** A list of objectives names each of them once. */
export const referenceDuplicated: Check = {
  code: 'reference-duplicated',
  family: 'references',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const references of grouped(plan.references, keyOf).values()) {
      const [, second] = references;
      if (!second) continue;
      yield {
        path: `reference/${second.id}/printed`,
        params: { printed: second.printed, list: second.list, count: String(references.length) },
      };
    }
  },
};

function keyOf(reference: PrintedReference): string {
  return `${reference.list} ${reference.node ?? reference.printed}`;
}
