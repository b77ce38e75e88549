import { type GridRow, isBlank, lineOf } from './grid.ts';
import type { Taken } from './read-row.ts';

/** A table that was not looked at: each row that says something is unread. */
export function leftUnread(rows: readonly GridRow[]): Taken {
  const said = rows.filter((row) => !isBlank(row));
  const unread = said.map((row) => ({ place: row.place, text: lineOf(row) }));
  return { kind: null, rows: [], headings: rows.length - said.length, unread };
}
