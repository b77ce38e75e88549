/** A slip a reference document is known to hold, in words, and the finding that tells it. */
export interface KnownSlip {
  readonly slip: string;
  readonly code: string;
  readonly path: string;
}

type Told = readonly [slip: string, code: string, path: string];

/** Slips from short rows: what is wrong, the code that tells it, and where. */
export function told(slips: readonly Told[]): readonly KnownSlip[] {
  return slips.map(([slip, code, path]) => ({ slip, code, path }));
}
