import type { DocumentReading, Table } from '@traguardo/intake';
import { gridPage, widthOf } from './grid-page.ts';
import { PAGE, type RowState, type TablePage } from './protocol.ts';
import type { RowPlaces } from './row-places.ts';
import { rowView } from './row-view.ts';
import { LOOKED_AT, seenColumns } from './seen-columns.ts';

/** Headings taller than this are none. */
const TALLEST = 4;

/** A page of a table: its rows as they stand in the document, and those of them that were read. */
export function tablePage(
  places: RowPlaces,
  reading: DocumentReading,
  cells: Readonly<Record<string, string>>,
  number: number,
  asked: number,
): TablePage {
  const table = places.tables[number - 1];
  if (!table) return { number, page: 1, pages: 1, columns: [], headingRows: 0, rows: [], read: [] };
  const width = widthOf(table);
  const pages = Math.max(1, Math.ceil(table.rows.length / PAGE));
  const page = Math.min(Math.max(asked, 1), pages);
  const from = (page - 1) * PAGE;
  const states = statesOf(places, reading, number, table.rows.length);
  const texts = (at: number) => textsOf(table, cells, at, width);
  const read = readRows(places, reading, number);
  const headingRows = headingHeight(states);
  return {
    number,
    page,
    pages,
    columns: seenColumns(
      width,
      headingTexts(texts, headingRows),
      read.slice(0, LOOKED_AT).map(({ at, row }) => ({ row, texts: texts(at) })),
    ),
    headingRows,
    rows: gridPage(table, from, from + PAGE, (row, column) => cells[`${row + 1}:${column + 1}`]).map(
      (shown, index) => ({
        at: from + index + 1,
        place: table.rows[from + index]?.place ?? {},
        state: states[from + index] ?? 'heading',
        cells: shown,
      }),
    ),
    read: read
      .filter(({ at }) => at > from && at <= from + PAGE)
      .map(({ at, row }) => rowView(at, row, texts(at))),
  };
}

function readRows({ firstRow, rows }: RowPlaces, reading: DocumentReading, number: number) {
  const first = firstRow[number - 1] ?? 0;
  const count = reading.tables[number - 1]?.rows ?? 0;
  return reading.rows.slice(first, first + count).map((row, index) => ({
    at: rows[first + index]?.at ?? 0,
    row,
  }));
}

/** What became of each row of a table: what is neither read nor unread is a heading. */
function statesOf(
  { rows, unread, firstRow }: RowPlaces,
  reading: DocumentReading,
  number: number,
  height: number,
): readonly RowState[] {
  const states = Array.from({ length: height }, (): RowState => 'heading');
  const first = firstRow[number - 1] ?? 0;
  for (const { at } of rows.slice(first, first + (reading.tables[number - 1]?.rows ?? 0)))
    states[at - 1] = 'row';
  for (const { table, at } of unread) if (table === number) states[at - 1] = 'unread';
  return states;
}

function headingHeight(states: readonly RowState[]): number {
  const first = states.findIndex((state) => state !== 'heading');
  return Math.min(first === -1 ? states.length : first, TALLEST);
}

/** A table whose rows are all unread has its first row for a heading: its columns must be called something. */
function headingTexts(texts: (at: number) => readonly string[], height: number) {
  return Array.from({ length: Math.max(height, 1) }, (_, index) => texts(index + 1));
}

/** The texts of a row as they are read, one per column; covered and missing cells are empty. */
function textsOf(
  table: Table,
  cells: Readonly<Record<string, string>>,
  at: number,
  width: number,
): readonly string[] {
  const texts = Array.from({ length: width }, () => '');
  for (const { column, text } of table.rows[at - 1]?.cells ?? []) texts[column] = text;
  return texts.map((text, column) => cells[`${at}:${column + 1}`] ?? text);
}
