import type { ColumnRole, ReadRow } from '@traguardo/intake';
import type { PageColumn } from './protocol.ts';

/** A row as read beside the texts it was read from. */
export interface SeenRow {
  readonly row: ReadRow;
  readonly texts: readonly string[];
}

/** Enough rows to tell which column a field comes from. */
export const LOOKED_AT = 200;

const FIELDS: readonly (readonly [ColumnRole, (row: ReadRow) => string | undefined])[] = [
  ['indicator', ({ indicator }) => indicator],
  ['value', ({ value }) => value?.printed],
  ['target', ({ target }) => target?.printed],
  ['declared', ({ declared }) => declared?.printed],
];

/**
 * The columns of a table with their headings, and of a table of indicators what each was taken for: the one
 * whose texts are those of the field, in every row or nearly. Where two fit, neither is said.
 */
export function seenColumns(
  width: number,
  heading: readonly (readonly string[])[],
  rows: readonly SeenRow[],
): readonly PageColumn[] {
  const columns = Array.from({ length: width }, (_, column) => ({
    number: column + 1,
    label: [...new Set(heading.map((texts) => texts[column] ?? '').filter((text) => text !== ''))].join(' '),
  }));
  const seen = new Map<number, ColumnRole>();
  for (const [role, field] of FIELDS) {
    const said = rows.flatMap(({ row, texts }) => (field(row) ? [{ text: words(field(row)), texts }] : []));
    const fits = columns.filter(
      ({ number }) =>
        said.length > 0 &&
        said.filter(({ text, texts }) => same(role, words(texts[number - 1]), text)).length >
          said.length * 0.8,
    );
    if (fits.length === 1 && fits[0]) seen.set(fits[0].number, role);
  }
  return columns.map((column) => {
    const role = seen.get(column.number);
    return role ? { ...column, seen: role } : column;
  });
}

/** An indicator's title is the beginning of its text: the rest is its description. */
function same(role: ColumnRole, printed: string, read: string): boolean {
  return role === 'indicator' ? printed.startsWith(read) : printed === read;
}

function words(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
