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
const LINE_X = 388;

/** Columns give way to what the plan has: weights, scores, both. */
export function geometryOf(weighted: boolean, scored: boolean): Geometry {
  const score = scored ? WIDTH : null;
  const barEnd = scored ? WIDTH - 78 : WIDTH;
  const barWidth = scored ? 170 : 196;
  const bar = { x: barEnd - barWidth, width: barWidth };
  const effective = weighted ? bar.x - 12 : null;
  const weight = weighted ? bar.x - 66 : null;
  return {
    width: WIDTH,
    columns: [
      { x: 0, width: 126 },
      { x: 152, width: 208 },
    ],
    line: { x: LINE_X, width: (weight ?? bar.x) - LINE_X - (weighted ? 30 : 12) },
    weight,
    effective,
    bar,
    score,
  };
}
