/** Lengths in points, 72 to the inch. */
export const PAGE = { short: 595.28, long: 841.89, margin: 56.7, foot: 62 } as const;
/** Within a cell, left and right together. */
export const CELL_SIDES = 8;
/** Within a cell, above and below together. */
const CELL_ENDS = 6;
const LINE = 1.3;
/** From here on a word is cut where it must be, by the hyphenation of the engine or by `breakable`. */
const WORD = 11;

/** How wide a text set in one line would be at a size, roughly: a few per cent above the truth. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += advance(character);
  return width * size;
}

/** The narrowest a cell may be for a text to stand in it without a figure or a short word being cut. */
export function narrowest(text: string, size: number): number {
  let widest = 0;
  for (const word of text.split(/[\s\u00a0/]+/)) {
    const cut = /\d/.test(word) && word.length <= 20 ? word : word.slice(0, WORD);
    widest = Math.max(widest, textWidth(cut, size));
  }
  return widest + CELL_SIDES;
}

/** How high a row is, roughly, when these texts stand in columns of these widths. */
export function rowHeight(texts: readonly string[], widths: readonly number[], size: number): number {
  let lines = 1;
  for (const [at, text] of texts.entries()) {
    const inner = Math.max((widths[at] ?? 0) - CELL_SIDES, size);
    lines = Math.max(lines, Math.ceil((textWidth(text, size) * 1.1) / inner));
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

/** A text whose endless words may be cut: a space of no width after every twenty of their characters. */
export function breakable(text: string): string {
  return text.replace(/\S{31,}/gu, (word) => word.replace(/\S{20}/gu, '$&\u200b'));
}

function advance(character: string): number {
  if (/[0-9]/.test(character)) return 0.56;
  if (/[a-zàèéìòù]/.test(character)) return 0.52;
  if (/[\s.,;:'’|!()[\]]/.test(character)) return 0.32;
  if (/[A-ZÀÈÉÌÒÙ€%]/.test(character)) return 0.68;
  return character < '\u0250' ? 0.6 : 1;
}
