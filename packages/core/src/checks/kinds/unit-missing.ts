import type { DataTable, Plan } from '../../plan/index.ts';
import type { Printed } from '../../value/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubted } from '../doubt.ts';
import { type LoneNumbers, loneNumbers } from './lone-numbers.ts';

/** A share printed without its sign beside others that have it: one quantity, one unit. */
export const unitMissing: Check = {
  code: 'unit-missing',
  family: 'kinds',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const { id, title, ...series } of plan.commonIndicators) {
      const { clusterMeans, history, targets, results } = series;
      const lone = loneNumbers([...clusterMeans, ...history, ...targets, ...results]);
      const first = SERIES.find((name) => series[name].some((print) => lone?.bare.includes(print)));
      if (lone && first)
        yield { ...observed(`common/${id}/unit`, title, lone), datum: `common/${id}/${first}` };
    }
    for (const table of plan.tables) yield* inColumns(table);
  },
};

const SERIES = ['clusterMeans', 'history', 'targets', 'results'] as const;

/** In a column of shares, a single bare number: several would be another quantity. */
function* inColumns({ id, columns, rows }: DataTable): Iterable<Observation> {
  for (const column of columns) {
    const lone = loneNumbers(rows.flatMap(({ cells }) => cells[column.id] ?? []));
    const [bare, ...more] = lone?.bare ?? [];
    if (!lone || !bare || more.length > 0 || lone.shares.length < 3) continue;
    const row = rows.find(({ cells }) => cells[column.id] === bare);
    if (row) yield observed(`table/${id}/${row.id}/${column.id}`, row.label, lone);
  }
}

function observed(path: string, subject: string, { bare, shares }: LoneNumbers): Observation {
  const params = { subject, printed: texts(bare), beside: texts(shares.slice(0, 3)) };
  return doubted({ path, params }, bare.find(({ uncertain }) => uncertain !== undefined)?.uncertain, 'info');
}

function texts(prints: readonly Printed[]): readonly string[] {
  return [...new Set(prints.map(({ printed }) => printed))];
}
