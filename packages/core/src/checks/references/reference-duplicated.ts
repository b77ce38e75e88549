import { grouped } from '../../kernel/index.ts';
import type { Plan, PrintedReference } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';

/**
 * A list of objectives, which prints code and title, names each of them once. A bare code is a mention,
 * and several rows may mention the same objective.
 */
export const referenceDuplicated: Check = {
  code: 'reference-duplicated',
  family: 'references',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const references of grouped(plan.references.filter(isListed), keyOf).values()) {
      const [, second] = references;
      if (!second) continue;
      yield {
        path: `reference/${second.id}/printed`,
        params: { printed: second.printed, list: second.list, count: String(references.length) },
      };
    }
  },
};

function isListed({ title }: PrintedReference): boolean {
  return title !== undefined;
}

function keyOf(reference: PrintedReference): string {
  return `${reference.list} ${reference.node ?? reference.printed}`;
}
