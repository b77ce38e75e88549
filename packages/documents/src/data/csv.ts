import { documentWords } from '@traguardo/texts/documents';
import type { DocumentData } from './document-data.ts';
import { slugOf, UniqueNames } from './names.ts';

type TableData = DocumentData['tables'][number];

/** A file of open data: its name, what it holds, its text. */
export interface CsvFile {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/**
 * Every table as CSV after RFC 4180: commas, CRLF, UTF-8 without mark, cells as printed. This is open data for
 * machines, so nothing is put before a cell that looks like a formula, unlike the export for spreadsheets.
 * A last file tells of every figure its id and where it stands.
 */
export function csvFiles(data: DocumentData): readonly CsvFile[] {
  const names = new UniqueNames();
  const tables = data.tables.map((table) => ({
    name: names.take(slugOf(table.id) || `${table.number}`),
    title: table.caption,
    text: csvOf(linesOf(table)),
  }));
  const { title, columns } = documentWords.figuresFile;
  const places = new Map(data.tables.map((table, index) => [table, tables[index]?.name ?? '']));
  const lines = [columns, ...figureLines(data, (table) => places.get(table) ?? '')];
  return [...tables, { name: names.take('figures'), title, text: csvOf(lines) }].map((file) => ({
    ...file,
    name: `${file.name}.csv`,
  }));
}

/**
 * The whole document as one CSV: a line for each cell that says something beside the name of its row, then one for
 * each figure of the prose, with the id of the figure where it has one.
 */
export function wholeCsv(data: DocumentData): string {
  const cells = data.tables.flatMap((table) =>
    table.rows.flatMap(({ group, cells: [name, ...others] }, row) => {
      const stands = [`${table.number}`, table.caption, group ?? ''];
      const own = name?.figure === undefined ? [] : [{ cell: name, column: 0 }];
      return [...own, ...others.map((cell, index) => ({ cell, column: index + 1 }))]
        .filter(({ cell }) => cell.text !== '' || cell.figure !== undefined)
        .map(({ cell, column }) => [
          ...stands,
          `${row + 1}`,
          name?.text ?? '',
          table.columns[column]?.label ?? '',
          cell.figure ?? '',
          cell.text,
        ]);
    }),
  );
  const placed = new Set(cells.map((line) => line[FIGURE]));
  const prose = Object.entries(data.figures)
    .filter(([id]) => !placed.has(id))
    .map(([id, printed]) => ['', '', '', '', '', '', id, printed]);
  return csvOf([documentWords.wholeFile, ...cells, ...prose]);
}

/** The column of `wholeCsv` with the id of the figure. */
const FIGURE = 6;

/** A table as lines of equal length: where rows stand under headings, the heading is their first column. */
export function linesOf({ columns, rows }: TableData): readonly (readonly string[])[] {
  const grouped = isGrouped({ rows });
  const labels = columns.map(({ label }) => label);
  return [
    grouped ? [documentWords.group, ...labels] : labels,
    ...rows.map(({ group, cells }) => {
      const texts = labels.map((_, index) => cells[index]?.text ?? '');
      return grouped ? [group ?? '', ...texts] : texts;
    }),
  ];
}

/**
 * Of every figure: id, as printed, the table, line and column it stands in, both from 1, the header counted.
 * A figure of the prose has no place.
 */
export function figureLines(
  data: DocumentData,
  nameOf: (table: TableData) => string,
): readonly (readonly string[])[] {
  const placed = new Set<string>();
  const lines = data.tables.flatMap((table) => {
    const before = isGrouped(table) ? 2 : 1;
    return table.rows.flatMap(({ cells }, row) =>
      cells.flatMap(({ text, figure }, column) => {
        if (figure === undefined) return [];
        placed.add(figure);
        return [[figure, text, nameOf(table), `${row + 2}`, `${column + before}`]];
      }),
    );
  });
  const elsewhere = Object.entries(data.figures).filter(([id]) => !placed.has(id));
  return [...lines, ...elsewhere.map(([id, printed]) => [id, printed, '', '', ''])];
}

function isGrouped({ rows }: Pick<TableData, 'rows'>): boolean {
  return rows.some(({ group }) => group !== undefined);
}

function csvOf(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
