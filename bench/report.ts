/** A table of measurements, as printed by run.mjs: what every benchmark gives, one or more. */
export interface Report {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

/** The least wall time of several runs, in milliseconds, after one run to warm up. */
export function fastest(work: () => unknown, runs = 5): number {
  work();
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** "1,234,567". */
export function grouped(value: number): string {
  return Math.round(value).toLocaleString('en');
}
