import { Exact } from '../../kernel/index.ts';
import type { DataTable, Plan } from '../../plan/index.ts';
import type { Observation } from '../check.ts';
import { doubted } from '../doubt.ts';
import { likelySlip } from '../likely-slip.ts';
import type { Cell } from './cell-grid.ts';
import { type Diagnosis, diagnose } from './diagnosis.ts';
import type { Instance } from './relation-instance.ts';
import { cellsOf } from './relations.ts';

/** The observations of the causes a check speaks of. A check on tables is its choice of relations. */
export function* observed(plan: Plan, speaksOf: (through: Instance) => boolean): Iterable<Observation> {
  for (const cause of causesOf(plan.tables)) {
    if (speaksOf(cause.through)) yield observe(cause);
  }
}

/** The checks of the family ask for the same causes: they are sought once per set of tables. */
function causesOf(tables: readonly DataTable[]): readonly Diagnosis[] {
  const known = sought.get(tables);
  if (known) return known;
  const causes = diagnose(tables);
  sought.set(tables, causes);
  return causes;
}

const sought = new WeakMap<readonly DataTable[], readonly Diagnosis[]>();

function observe(cause: Diagnosis): Observation {
  const { cell, through, computed } = cause;
  const places = cell.figure?.places ?? 0;
  const printed = cell.figure?.value ?? Exact.ZERO;
  const shown = shownPlaces(printed, computed, places);
  const slip = likelySlip(printed, computed, places);
  const cells = [through, ...cause.also].flatMap((instance) => [...cellsOf(instance)]);
  const results = cause.also.filter((one) => one.result !== cell).map((one) => one.result.path);
  const elsewhere = [...new Set(results)];
  const severity = through.relation.severity;
  const observation: Observation = {
    path: cell.path,
    params: {
      table: cell.table.title,
      row: cell.row.label,
      column: cell.column.label,
      printed: cell.printed.printed,
      computed: computed.toFixed(shown),
      difference: printed.minus(computed).toFixed(shown),
      against: cellsOf(through)
        .filter((one) => one !== cell)
        .map((one) => told(one, cell)),
      ...(slip ? { slip } : {}),
      ...(elsewhere.length > 0 ? { also: elsewhere } : {}),
    },
    ...(severity ? { severity } : {}),
  };
  const damaged = cells.find((one) => one.printed.uncertain !== undefined)?.printed.uncertain;
  return doubted(observation, damaged, severity === 'info' ? 'info' : 'warning');
}

/** As many places as printed; more only where a bound is crossed by less than those can show. */
function shownPlaces(printed: Exact, computed: Exact, places: number): number {
  const unseen = computed.rounded(places).equals(printed) && !computed.equals(printed);
  return unseen ? Math.min(places + 2, 12) : places;
}

/** "Totale 133": the label that tells the cell from the one at fault, with its printed figure. */
function told(one: Cell, fault: Cell): string {
  const label =
    one.table !== fault.table
      ? `${one.table.title}, ${one.row.label}, ${one.column.label}`
      : one.row !== fault.row && one.column !== fault.column
        ? `${one.row.label}, ${one.column.label}`
        : one.row !== fault.row
          ? one.row.label
          : one.column.label;
  return `${label} ${one.printed.printed}`.trim();
}
