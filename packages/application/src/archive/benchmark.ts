import { quartilesOf } from '@traguardo/core/benchmark';
import { decimal, done, exact, type Outcome, refused } from '@traguardo/core/kernel';
import type { Authorizer, Caller } from '../access/authorizer.ts';
import type { Refusal } from '../refusal.ts';
import type { Instant } from './instant.ts';

/** The results of one common indicator, at one date and in one unit, of the bodies of one cluster. */
export interface BenchmarkGroup {
  readonly national: string;
  readonly at: string;
  readonly unit: string;
  readonly cluster: string;
  /** Decimal strings. */
  readonly values: readonly string[];
}

/** Where the bodies of a group stand; figures are decimal strings, exact to 12 places. */
export interface BenchmarkRow extends Omit<BenchmarkGroup, 'values'> {
  readonly bodies: number;
  readonly least: string;
  readonly first: string;
  readonly median: string;
  readonly third: string;
  readonly greatest: string;
  readonly computedAt: Instant;
}

/** Port: the one look across bodies. It sees results of common indicators, and nothing else of any body. */
export interface Benchmark {
  benchmarkGroups(): Promise<readonly BenchmarkGroup[]>;
  replaceBenchmark(rows: readonly BenchmarkRow[]): Promise<void>;
  /** The picture of one common indicator, by its national name; empty where none was computed. */
  readBenchmark(national: string): Promise<readonly BenchmarkRow[]>;
}

/** As many as a figure may have; a quarter of one with more than ten is rounded there. */
const PLACES = 12;

/**
 * Computes the national picture anew: quartiles by cluster of every common indicator. Groups too small to
 * say anything are left out. Gives how many rows it has.
 */
export async function computeBenchmark(
  ports: { readonly benchmark: Benchmark; readonly authorizer: Authorizer },
  caller: Caller,
  at: Instant,
): Promise<Outcome<number, Refusal>> {
  if (!ports.authorizer.allows(caller, 'benchmark:compute')) {
    return refused({ kind: 'forbidden', action: 'benchmark:compute' });
  }
  const rows = (await ports.benchmark.benchmarkGroups()).flatMap((group) => rowsOf(group, at));
  await ports.benchmark.replaceBenchmark(rows);
  return done(rows.length);
}

/** The picture of one common indicator; empty where none was computed, or where nothing is kept. */
export async function readPicture(
  ports: { readonly benchmark: Benchmark | null; readonly authorizer: Authorizer },
  caller: Caller,
  national: string,
): Promise<Outcome<readonly BenchmarkRow[], Refusal>> {
  if (!ports.authorizer.allows(caller, 'benchmark:read')) {
    return refused({ kind: 'forbidden', action: 'benchmark:read' });
  }
  return done(ports.benchmark ? await ports.benchmark.readBenchmark(national) : []);
}

function rowsOf({ values, ...group }: BenchmarkGroup, at: Instant): readonly BenchmarkRow[] {
  const figures = values.map(decimal).filter((each) => each !== null);
  const quartiles = quartilesOf(figures.map(exact));
  if (!quartiles) return [];
  const { count, least, first, median, third, greatest } = quartiles;
  return [
    {
      ...group,
      bodies: count,
      least: least.toFixed(PLACES),
      first: first.toFixed(PLACES),
      median: median.toFixed(PLACES),
      third: third.toFixed(PLACES),
      greatest: greatest.toFixed(PLACES),
      computedAt: at,
    },
  ];
}
