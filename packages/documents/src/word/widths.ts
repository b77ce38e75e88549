import type { Table } from '../model/document.ts';

/** Left and right of the text of a cell. */
const PADDING = 290;
/** The mean width of a character, in parts of its size; a heading is bold. */
const CHARACTER = 0.55;
const TWIPS_PER_HALF_POINT = 10;
const LONGEST_WORD = 16;
const CHARACTERS_PER_WEIGHT = 25;
const HEAVIEST = 4;
const LIGHTEST = 0.1;

/**
 * The widths of the columns, together exactly as wide as the page: each has room for its longest word, the rest
 * goes to what weighs more than a figure. A column of long texts weighs more, whatever weight it was given.
 */
export function widthsOf(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  total: number,
  size: number,
): readonly number[] {
  const texts = columns.map(({ label }, at) => [
    label,
    ...rows.flatMap(({ heading, cells }) => (heading ? [] : [cells[at]?.text ?? ''])),
  ]);
  const needed = texts.map((all) => {
    const words = all.flatMap((text) => text.split(/\s+/)).map(({ length }) => length);
    const longest = Math.min(
      LONGEST_WORD,
      words.reduce((most, one) => Math.max(most, one), 1),
    );
    return longest * size * TWIPS_PER_HALF_POINT * CHARACTER + PADDING;
  });
  const weights = columns.map(({ weight }, at) => {
    const longest = (texts[at] ?? []).reduce((most, { length }) => Math.max(most, length), 0);
    const own = Math.max(weight, Math.min(HEAVIEST, longest / CHARACTERS_PER_WEIGHT));
    return Math.max(own - 1, LIGHTEST);
  });
  const least = sum(needed);
  const shared = Math.max(0, total - least);
  const squeeze = Math.min(1, total / least);
  const weighed = sum(weights);
  const widths = needed.map((width, at) =>
    Math.floor(width * squeeze + ((weights[at] ?? 0) / weighed) * shared),
  );
  return widths.map((width, at) => (at === 0 ? width + total - sum(widths) : width));
}

function sum(all: readonly number[]): number {
  return all.reduce((total, one) => total + one, 0);
}
