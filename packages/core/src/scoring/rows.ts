import { Exact, exact } from '../kernel/index.ts';
import type { Methodology, Policy, PolicyName } from '../methodology/index.ts';
import { type Comparator, isNumber, type Reading, read, type Value } from '../value/index.ts';
import { unscored } from './case.ts';
import { declaredAgrees } from './declared.ts';
import { policyByName } from './policy-names.ts';
import type { Score, ScoreReason, ScoreStatus } from './score.ts';
import { scoreOne } from './score-one.ts';

/** One row to be scored alone, as printed: every cell is a text, empty where there is none. */
export interface Row {
  readonly value: string;
  readonly target: string;
  readonly declared: string;
  readonly unit: string;
  readonly comparator: string;
}

/** A row with its score at the methodology's places; `agrees` is null where nothing is declared. */
export interface ScoredRow extends Row {
  readonly score: string | null;
  readonly status: ScoreStatus;
  readonly agrees: boolean | null;
  readonly policy: PolicyName | null;
  readonly reason?: ScoreReason;
}

/**
 * Scores rows one by one. An empty comparator is taken from the target's text, else dates are not after,
 * yes/no is equal and numbers are at least; the declared score never decides. The policy `named` holds
 * for the rows it fits, its direction included, unless a comparator says the other direction: then, and
 * for the other kinds of target, the methodology's own holds. A text that is no value makes its row
 * incomparable. Never throws.
 */
export function scoreRows(
  rows: readonly Row[],
  methodology: Methodology,
  named?: PolicyName | Policy,
): readonly ScoredRow[] {
  return rows.map((row) => scoreRow(row, methodology, named));
}

function scoreRow(row: Row, methodology: Methodology, named: PolicyName | Policy | undefined): ScoredRow {
  const { status, score, policy, reason } = scoreCells(row, methodology, named);
  const { places, mode } = methodology.rounding;
  return {
    ...row,
    score: score ? score.toFixed(places, mode) : null,
    status,
    agrees: declaredAgrees(row.declared, status, score, mode),
    policy: policy?.name ?? null,
    ...(reason && { reason }),
  };
}

function scoreCells(row: Row, methodology: Methodology, named: PolicyName | Policy | undefined): Score {
  const comparator = comparatorOf(row.comparator);
  const target = withComparator(read(row.target), comparator);
  const result = read(row.value);
  if (comparator === 'refused' || !target.ok || !result.ok) return unscored('incomparable', 'refused');
  const policy = typeof named === 'string' ? policyByName(named) : named;
  return scoreOne({
    result: result.value,
    target: target.value,
    unit: unitOf(row.unit),
    methodology,
    ...(policy && { policy }),
  });
}

/** The comparator of a cell (">=", "almeno"), read as the target's text is; null when the cell is empty. */
function comparatorOf(cell: string): Comparator | 'refused' | null {
  const text = cell.trim();
  if (text === '') return null;
  const reading = read(`${text} 1`);
  return reading.ok && isNumber(reading.value) ? (reading.value.comparator ?? 'refused') : 'refused';
}

function withComparator(reading: Reading, comparator: Comparator | 'refused' | null): Reading {
  if (!reading.ok || comparator === null || comparator === 'refused') return reading;
  return { ok: true, value: compared(reading.value, comparator) };
}

function compared(value: Value, comparator: Comparator): Value {
  return isNumber(value) || value.kind === 'date' ? { ...value, comparator } : value;
}

/** The unit a bare number takes ("giorni", "%"): read beside a number; "" when it measures nothing. */
function unitOf(cell: string): string {
  const text = cell.trim();
  if (text === '') return '';
  const reading = read(`1 ${text}`);
  return reading.ok && isNumber(reading.value) && exact(reading.value.value).equals(Exact.ONE)
    ? reading.value.unit
    : '';
}
