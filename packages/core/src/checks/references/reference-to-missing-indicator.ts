import type { NodeId } from '../../kernel/index.ts';
import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubted } from '../doubt.ts';
import { indicatorNumbers } from './indicator-numbers.ts';

/** A selection of indicators by number names indicators the objective has. */
export const referenceToMissingIndicator: Check = {
  code: 'reference-to-missing-indicator',
  family: 'references',
  severity: 'error',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const selection of selections(plan)) {
      const placements = plan.placementsOf.get(selection.node) ?? [];
      const known = new Set(placements.map(({ number }) => number));
      const missing = selection.numbers.filter(
        // A number lost in the source may be any of those up to the count.
        (number) => !known.has(number) && !(known.has(null) && Number(number) <= placements.length),
      );
      if (missing.length === 0) continue;
      yield doubted(
        {
          path: selection.path,
          params: {
            reference: selection.printed,
            numbers: missing,
            objective: plan.nodeById.get(selection.node)?.code ?? selection.node,
            count: String(placements.length),
          },
        },
        selection.uncertain,
      );
    }
  },
};

interface Selection {
  readonly path: string;
  readonly node: NodeId;
  readonly printed: string;
  readonly numbers: readonly string[];
  readonly uncertain: string | undefined;
}

function* selections(plan: Plan): Iterable<Selection> {
  for (const { id, rows, uncertain } of plan.assignments) {
    for (const row of rows) {
      yield {
        path: `assignment/${id}/${row.node}`,
        node: row.node,
        printed: row.printed,
        numbers: row.indicatorNumbers ?? [],
        uncertain: row.uncertain ?? uncertain,
      };
    }
  }
  for (const { id, title, uses } of plan.resources) {
    for (const { node, indicatorsPrinted = '', amount } of uses) {
      yield {
        path: `resource/${id}/uses/${node}`,
        node,
        printed: title,
        numbers: indicatorNumbers(indicatorsPrinted),
        uncertain: amount.uncertain,
      };
    }
  }
}
