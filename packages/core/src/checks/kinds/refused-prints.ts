import type { Plan } from '../../plan/index.ts';
import type { Printed, RefusalReason } from '../../value/index.ts';
import { indicatorPath } from '../paths.ts';

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

type Place = readonly [path: string, print: Printed, planPath: string | null];

function* planPrints(plan: Plan): Iterable<Place> {
  for (const measurement of plan.measurements) {
    const path = indicatorPath(measurement.indicator);
    yield [`${path}/value`, measurement, null];
    if (measurement.declared) yield [`${path}/declared`, measurement.declared, null];
  }
  for (const { indicator, targets, baselines } of plan.placements) {
    for (const target of targets) yield [`${indicatorPath(indicator)}/target`, target, null];
    for (const baseline of baselines) yield [`${indicatorPath(indicator)}/baseline`, baseline, null];
  }
  for (const { id, targets, results, history } of plan.commonIndicators) {
    for (const target of targets) yield [`common/${id}/target`, target, null];
    for (const result of results) yield [`common/${id}/result`, result, null];
    for (const past of history) yield [`common/${id}/history`, past, null];
  }
  for (const { id, uses, yearly } of plan.resources) {
    for (const { node, amount } of uses) yield [`resource/${id}/uses/${node}`, amount, null];
    for (const { node, year, amount } of yearly)
      yield [`resource/${id}/yearly/${node}/${year}`, amount, null];
  }
}

function* importPrints(plan: Plan): Iterable<Place> {
  for (const { occurrences } of plan.imports) {
    for (const { id, indicator, value, target, declared } of occurrences) {
      const path = indicator === undefined ? null : indicatorPath(indicator);
      const prints = { value, target, declared };
      for (const [field, print] of Object.entries(prints)) {
        if (print) yield [`occurrence/${id}/${field}`, print, path === null ? null : `${path}/${field}`];
      }
    }
  }
}
