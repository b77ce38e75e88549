import type { Exact } from '../../kernel/index.ts';
import type { DataTable } from '../../plan/index.ts';
import { likelySlip } from '../likely-slip.ts';
import type { Cell } from './cell-grid.ts';
import { type Instance, instancesOf } from './relation-instance.ts';
import { cellsOf, implied, judge } from './relations.ts';

/** One cause: the cell at fault, what it should be, and the relations that fail through it. */
export interface Diagnosis {
  readonly cell: Cell;
  readonly computed: Exact;
  /** The relation that names the finding: the one whose result the cell is, else a sum before the others. */
  readonly through: Instance;
  /** The others that fail through the same cell and would hold with the computed figure. */
  readonly also: readonly Instance[];
}

interface Suspect {
  readonly cell: Cell;
  readonly value: Exact;
  readonly explains: readonly Instance[];
  readonly rank: readonly number[];
}

/**
 * Finds the causes behind the relations that do not hold. When several fail through one cell, and one
 * other figure in it would make them all hold without breaking any, that cell is the cause and is told
 * once. Otherwise each failing relation is told at its own result; so is a sum whose parts are equally
 * suspect.
 */
export function diagnose(tables: readonly DataTable[]): Diagnosis[] {
  const holding: Instance[] = [];
  let failing: Instance[] = [];
  for (const instance of instancesOf(tables)) {
    const { is } = judge(instance);
    if (is === 'holds') holding.push(instance);
    else if (is === 'fails') failing.push(instance);
  }
  const confirming = byCell(holding);
  const causes: Diagnosis[] = [];
  while (failing.length > 0) {
    const suspects = suspectsOf(failing, confirming);
    if (suspects.length === 0) return [...causes, ...failing.flatMap(byItself)];
    const told = new Set<Instance>();
    for (const suspect of suspects) {
      if (suspect.explains.some((instance) => told.has(instance))) continue;
      for (const instance of suspect.explains) told.add(instance);
      causes.push(
        ...(isOneOfMany(suspect, suspects) ? suspect.explains.flatMap(byItself) : accused(suspect)),
      );
    }
    failing = failing.filter((instance) => !told.has(instance));
  }
  return causes;
}

/** All suspects, the strongest first. */
function suspectsOf(failing: readonly Instance[], confirming: ReadonlyMap<Cell, Instance[]>): Suspect[] {
  return [...byCell(failing)]
    .flatMap(([cell, touching]) => suspectsAt(cell, touching, confirming.get(cell) ?? []))
    .sort((a, b) => compareRanks(b.rank, a.rank));
}

/** Parts of a sum that nothing tells apart: none is accused. */
function isOneOfMany(suspect: Suspect, suspects: readonly Suspect[]): boolean {
  const [only, ...more] = suspect.explains;
  return (
    only?.kind === 'sum' &&
    only.minus.length === 0 &&
    more.length === 0 &&
    only.result !== suspect.cell &&
    suspects.some(
      (other) =>
        other.cell !== suspect.cell &&
        other.explains.includes(only) &&
        compareRanks(other.rank, suspect.rank) === 0,
    )
  );
}

/** The cell as suspect, once for every figure some failing relation would have in it. */
function suspectsAt(cell: Cell, touching: readonly Instance[], confirming: readonly Instance[]): Suspect[] {
  return touching.flatMap((instance) => {
    const value = implied(instance, cell);
    if (!value || !cell.figure) return [];
    const mended = (one: Instance) => judge(one, { cell, value }).is === 'holds';
    if (!mended(instance) || !confirming.every(mended)) return [];
    const explains = touching.filter(mended);
    const slip = likelySlip(cell.figure.value, value, cell.figure.places) ? 1 : 0;
    const owes = explains.some((one) => one.result === cell) ? 1 : 0;
    return [{ cell, value, explains, rank: [explains.length, slip, owes] }];
  });
}

function accused({ cell, value, explains }: Suspect): Diagnosis[] {
  const fit = (one: Instance) => weight(one) + (one.result === cell ? 10 : 0) + (own(one) ? 5 : 0);
  const [through, ...also] = [...explains].sort((a, b) => fit(b) - fit(a));
  return through ? [{ cell, computed: value, through, also }] : [];
}

/** No single other figure mends it: the failing relation is told at its own result. */
function byItself(instance: Instance): Diagnosis[] {
  const verdict = judge(instance);
  if (verdict.is !== 'fails') return [];
  return [{ cell: instance.result, computed: verdict.computed, through: instance, also: [] }];
}

function byCell(instances: readonly Instance[]): Map<Cell, Instance[]> {
  const touching = new Map<Cell, Instance[]>();
  for (const instance of instances) {
    for (const cell of new Set(cellsOf(instance))) {
      const list = touching.get(cell);
      if (list) list.push(instance);
      else touching.set(cell, [instance]);
    }
  }
  return touching;
}

function weight(instance: Instance): number {
  switch (instance.kind) {
    case 'sum':
      return instance.minus.length === 0 ? 3 : 2;
    case 'equality':
      return 1;
    case 'ratio':
    case 'at-most':
      return 0;
  }
}

/** True when all cells stand in one table: the nearest explanation. */
function own(instance: Instance): boolean {
  return cellsOf(instance).every((cell) => cell.table === instance.result.table);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value - other;
  }
  return 0;
}
