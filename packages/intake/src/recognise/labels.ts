import { type GridRow, isBlank } from './grid.ts';

/** One name for each column: the words above it, those of a heading spread over several included. */
export function labelsOf(top: readonly GridRow[]): readonly string[] {
  const heading = top.filter((row) => !isBlank(row));
  // A line alone over the headings is the table's title, one alone under them that of the rows below.
  const several = ({ texts }: GridRow) => texts.filter((text) => text !== '').length > 1;
  const first = heading.findIndex(several);
  const rows =
    first === -1 ? heading : heading.slice(first).filter((row) => several(row) || row.texts[0] === '');
  const parts = Array.from({ length: rows[0]?.texts.length ?? 0 }, (): string[] => []);
  for (const [index, row] of rows.entries()) {
    for (const [column, text] of spread(row, index === 0 ? rows[1] : undefined).entries()) {
      if (text !== '') parts[column]?.push(text);
    }
  }
  return parts.map((words) => [...new Set(words)].join(' '));
}

/**
 * A heading row with each cell repeated over the columns it spreads over. Text files have no spans: there a
 * heading stands over the blanks after it which the row below names.
 */
export function spread(row: GridRow, below?: GridRow): readonly string[] {
  let over = '';
  let left = 0;
  return row.texts.map((text, column) => {
    if (text !== '') {
      over = text;
      left = row.spans[column] ?? 1;
      if (left === 1 && below?.texts[column]) left += blanksAfter(row, below, column);
    }
    left -= 1;
    return left >= 0 ? over : '';
  });
}

function blanksAfter(row: GridRow, below: GridRow, column: number): number {
  let blanks = 0;
  while (row.texts[column + blanks + 1] === '' && below.texts[column + blanks + 1]) blanks += 1;
  return blanks;
}
