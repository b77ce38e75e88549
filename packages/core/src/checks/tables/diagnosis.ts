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
 * once. Otherwise each failing relation is told at its own result.
 */
export function diagnose(tables: readonly DataTable[]): Diagnosis[] {
  const judged = instancesOf(tables).map((instance) => ({ instance, verdict: judge(instance) }));
  const holding = judged.filter(({ verdict }) => verdict.is === 'holds').map(({ instance }) => instance);
  let failing = judged.filter(({ verdict }) => verdict.is === 'fails').map(({ instance }) => instance);
  const causes: Diagnosis[] = [];
  while (failing.length > 0) {
    const cause = worstSuspect(failing, holding) ?? byItself(failing);
    if (!cause) break;
    causes.push(cause);
    failing = failing.filter((instance) => instance !== cause.through && !cause.also.includes(instance));
  }
  return causes;
}

function worstSuspect(failing: readonly Instance[], holding: readonly Instance[]): Diagnosis | null {
  const cells = new Set(failing.flatMap((instance) => [...cellsOf(instance)]));
  const suspects = [...cells].flatMap((cell) => suspectsAt(cell, failing, holding));
  const [first] = suspects.sort((a, b) => compareRanks(b.rank, a.rank));
  if (!first) return null;
  const fit = (one: Instance) => weight(one) + (one.result === first.cell ? 10 : 0) + (own(one) ? 5 : 0);
  const [through, ...also] = [...first.explains].sort((a, b) => fit(b) - fit(a));
  return through ? { cell: first.cell, computed: first.value, through, also } : null;
}

/** The cell as suspect, once for every figure some failing relation would have in it. */
function suspectsAt(cell: Cell, failing: readonly Instance[], holding: readonly Instance[]): Suspect[] {
  const touching = failing.filter((instance) => cellsOf(instance).includes(cell));
  const confirming = holding.filter((instance) => cellsOf(instance).includes(cell));
  return touching.flatMap((instance) => {
    const value = implied(instance, cell);
    if (!value || !cell.figure) return [];
    const mended = (one: Instance) => judge(one, { cell, value }).is === 'holds';
    if (!confirming.every(mended)) return [];
    const explains = touching.filter(mended);
    if (!explains.includes(instance)) return [];
    const slip = likelySlip(cell.figure.value, value, cell.figure.places) ? 1 : 0;
    const owes = explains.some((one) => one.result === cell) ? 1 : 0;
    return [{ cell, value, explains, rank: [explains.length, slip, owes] }];
  });
}

/** No single other figure mends it: the first failing relation is told at its own result. */
function byItself(failing: readonly Instance[]): Diagnosis | null {
  for (const instance of failing) {
    const verdict = judge(instance);
    if (verdict.is === 'fails') {
      return { cell: instance.result, computed: verdict.computed, through: instance, also: [] };
    }
  }
  return null;
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
