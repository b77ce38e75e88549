import { type ColumnRole, columnRole } from './columns.ts';
import type { GridRow } from './grid.ts';
import type { Header } from './header.ts';
import type { RowKind } from './read-row.ts';

/** What a person says of a table that was read otherwise; what is left out stays as recognised. */
export interface TableCorrection {
  /** What its rows are; `none` leaves all of them unread. */
  readonly kind?: RowKind | 'none';
  /** How many rows at its top are its heading. */
  readonly headingRows?: number;
  /** What a column of indicators holds, by its number from 1; `none` keeps it under its own heading. */
  readonly columns?: Readonly<Record<number, ColumnRole | 'none'>>;
  /** A text to read in place of the printed one, by "row:column" of the table, both from 1. */
  readonly cells?: Readonly<Record<string, string>>;
}

/** Corrections by the number of the table in the order of the document, from 1. */
export type Corrections = Readonly<Record<number, TableCorrection>>;

/** The rows with the corrected texts in their cells; a place outside the table is let be. */
export function correctedGrid(
  rows: readonly GridRow[],
  cells: TableCorrection['cells'] = {},
): readonly GridRow[] {
  const places = Object.entries(cells);
  if (places.length === 0) return rows;
  const changed = rows.map((row) => ({ ...row, texts: [...row.texts] }));
  for (const [place, text] of places) {
    const [row = 0, column = 0] = place.split(':').map(Number);
    const texts = changed[row - 1]?.texts;
    if (texts && column >= 1 && column <= texts.length) texts[column - 1] = text;
  }
  return changed;
}

/** The heading of a table of indicators as corrected, over the rows that are left for data. */
export function correctedHeader(
  rows: readonly GridRow[],
  found: Header | null,
  { headingRows, columns = {} }: TableCorrection,
): Header {
  const height = headingRows ?? found?.rows ?? 1;
  const width = rows[0]?.texts.length ?? 0;
  const labels =
    headingRows === undefined && found
      ? found.labels
      : Array.from({ length: width }, (_, column) => headingOf(rows.slice(0, height), column));
  const roles = labels.map((label, column) => {
    const role = columns[column + 1];
    if (role === undefined) return headingRows === undefined ? found?.roles[column] : columnRole(label);
    return role === 'none' ? undefined : role;
  });
  return { rows: height, labels, roles };
}

function headingOf(heading: readonly GridRow[], column: number): string {
  return [...new Set(heading.map(({ texts }) => texts[column] ?? '').filter((text) => text !== ''))].join(
    ' ',
  );
}
