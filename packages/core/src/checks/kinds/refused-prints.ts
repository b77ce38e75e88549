import type { Plan } from '../../plan/index.ts';
import type { RefusalReason } from '../../value/index.ts';
import { importPrints, planPrints } from './every-print.ts';

/** A printed cell the reader refused, with where it stands. */
export interface RefusedPrint {
  readonly path: string;
  readonly printed: string;
  readonly reason: RefusalReason;
  readonly uncertain: string | undefined;
  /** What is printed for the other years of the same line, if it is one. */
  readonly beside: readonly string[];
}

/**
 * The refused cells of plan and imports, for the reasons given. A document that repeats the plan's own
 * refused cell of the same indicator is not counted again: one cause, one finding.
 */
export function refusedPrints(plan: Plan, reasons: readonly RefusalReason[]): readonly RefusedPrint[] {
  const own = [...planPrints(plan)];
  const seen = new Set(
    own.filter(([, print]) => print.refused).map(([path, print]) => `${path} ${print.printed}`),
  );
  const imported = [...importPrints(plan)].filter(
    ([, print, planPath]) => planPath === null || !seen.has(`${planPath} ${print.printed}`),
  );
  return [...own, ...imported].flatMap(([path, { printed, refused, uncertain }]) =>
    refused && reasons.includes(refused)
      ? [{ path, printed, reason: refused, uncertain, beside: besideOf(plan, path) }]
      : [],
  );
}

/** The other years of a yearly amount: they often tell how it should read. */
function besideOf(plan: Plan, path: string): readonly string[] {
  for (const { id, yearly } of plan.resources) {
    const own = yearly.find(({ node, year }) => `resource/${id}/yearly/${node}/${year}` === path);
    if (!own) continue;
    const others = yearly.filter((one) => one !== own && one.node === own.node && one.amount.value);
    return others.map(({ amount }) => amount.printed).filter((printed) => /\d/.test(printed));
  }
  return [];
}
