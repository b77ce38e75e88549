/** Lengths in points, 72 to the inch. */
export const PAGE = { short: 595.28, long: 841.89, margin: 56.7, foot: 62 } as const;
/** Within a cell, above and below together. */
const CELL_ENDS = 6;
const LINE = 1.3;

/** In parts of the size, the widest of the weights of Titillium Web: no character of these is wider. */
const ADVANCES: readonly (readonly [characters: string, em: number])[] = [
  [" \u00a0'", 0.25],
  ['.,:ij·íìîï', 0.27],
  ['`l!;‘’', 0.29],
  ['IÌÍJ()', 0.32],
  ['[]ft{}|', 0.37],
  ['r', 0.38],
  ['"*', 0.43],
  ['-?cçz', 0.47],
  ['/sxL“”', 0.49],
  ['vyaeàáâäèéêëk\\', 0.53],
  ['FTgoòóôöCSZbpq', 0.55],
  ['#$+<=>Y^~EÈÉdhnuùúûü', 0.57],
  ['0123456789%€P°', 0.6],
  ['AÀÁV«»BGR_–', 0.64],
  ['DUÙÚOQÒÓ&HNwKX', 0.78],
  ['mM', 0.87],
  ['W@…', 1],
  ['—', 1.14],
];
const ADVANCE_OF = new Map(ADVANCES.flatMap(([all, em]) => [...all].map((one) => [one, em] as const)));
/** Of other Latin letters, and of what DejaVu Sans and Noto Emoji print. */
const OTHER = { latin: 1.17, any: 1.45 } as const;

/** How wide a text is at most when it is set in one line at a size, in any weight. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text)
    width += ADVANCE_OF.get(character) ?? (character < '\u0180' ? OTHER.latin : OTHER.any);
  return width * size;
}

/** How high a row is, roughly, when these texts stand in columns of these inner widths. */
export function rowHeight(texts: readonly string[], inner: readonly number[], size: number): number {
  let lines = 1;
  for (const [at, text] of texts.entries()) {
    const room = Math.max(inner[at] ?? 0, size);
    lines = Math.max(lines, Math.ceil((textWidth(text, size) * 1.1) / room));
  }
  return lines * size * LINE + CELL_ENDS;
}

/**
 * Shares a width among columns by weight, none below its least. The leasts must not exceed the width
 * together.
 */
export function share(
  width: number,
  weights: readonly number[],
  leasts: readonly number[],
): readonly number[] {
  const held = new Set<number>();
  for (;;) {
    const free = width - [...held].reduce((sum, at) => sum + (leasts[at] ?? 0), 0);
    const parts = weights.reduce((sum, weight, at) => (held.has(at) ? sum : sum + weight), 0);
    const widths = weights.map((weight, at) =>
      held.has(at) ? (leasts[at] ?? 0) : parts > 0 ? (free * weight) / parts : 0,
    );
    const short = widths.flatMap((own, at) => (!held.has(at) && own < (leasts[at] ?? 0) ? [at] : []));
    if (short.length === 0) return widths;
    for (const at of short) held.add(at);
  }
}
