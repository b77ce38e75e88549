import type { Plan } from '../../plan/index.ts';
import type { Printed } from '../../value/index.ts';
import { indicatorPath } from '../paths.ts';

/** A printed cell with its path, and the path of the plan's own cell it repeats, if it does. */
export type PrintPlace = readonly [path: string, print: Printed, planPath: string | null];

/** The cells of plan, common indicators and resources. */
export function* planPrints(plan: Plan): Iterable<PrintPlace> {
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

/** The cells of imported documents. */
export function* importPrints(plan: Plan): Iterable<PrintPlace> {
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

/** The cells of the plan's tables. */
export function* tablePrints({ tables }: Plan): Iterable<PrintPlace> {
  for (const { id, rows } of tables) {
    for (const row of rows) {
      for (const [column, print] of Object.entries(row.cells)) {
        yield [`table/${id}/${row.id}/${column}`, print, null];
      }
    }
  }
}
