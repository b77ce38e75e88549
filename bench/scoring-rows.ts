/** One made-up indicator: figures in hundredths, so that every contestant reads the same numbers. */
export interface BenchRow {
  readonly result: number;
  readonly target: number;
  readonly lower: boolean;
}

/** The same rows at every run: a fixed linear congruential sequence, no chance. */
export function benchRows(count: number): readonly BenchRow[] {
  let state = 20250227;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
  return Array.from({ length: count }, () => {
    const target = 100 + next(99_900);
    return { target, result: Math.floor((target * (50 + next(100))) / 100) + next(7), lower: next(4) === 0 };
  });
}
