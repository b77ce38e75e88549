interface Span {
  readonly x: number;
  readonly width: number;
}

/** Where each column stands in a drawing 968 units wide. */
export interface Geometry {
  readonly width: number;
  readonly columns: readonly [Span, Span];
  readonly line: Span;
  /** Right edges of the figures; null where the plan has none of them. */
  readonly weight: number | null;
  readonly effective: number | null;
  readonly bar: Span;
  readonly score: number | null;
}

const WIDTH = 968;

/** Columns give way to what the plan has: weights, scores, both. */
export function geometryOf(weighted: boolean, scored: boolean): Geometry {
  const score = scored ? WIDTH : null;
  const barEnd = scored ? WIDTH - 78 : WIDTH;
  const barWidth = scored ? 170 : 212;
  const bar = { x: barEnd - barWidth, width: barWidth };
  const effective = weighted ? bar.x - 15 : null;
  const weight = weighted ? bar.x - 80 : null;
  return {
    width: WIDTH,
    columns: [
      { x: 0, width: 132 },
      { x: 162, width: 220 },
    ],
    line: { x: 414, width: (weight ?? bar.x) - 414 - (weighted ? 34 : 14) },
    weight,
    effective,
    bar,
    score,
  };
}
