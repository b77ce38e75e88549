import * as z from 'zod';
import type { Cell, PublicDocument, Row, Table } from '../model/document.ts';
import { DOCUMENT_KINDS } from '../model/document.ts';
import { figuresOf } from '../model/figures.ts';
import { numbered } from './numbered.ts';
import { printable } from './printable.ts';

const Figures = z
  .record(z.string(), z.string())
  .describe('Every figure of the document as printed, by the id it has in every format');

const DataRow = z.strictObject({
  group: z.string().optional().describe('The heading the row stands under, where the table has headings'),
  cells: z.array(
    z.strictObject({
      text: z.string(),
      figure: z.string().optional().describe('The id of the figure the cell prints'),
    }),
  ),
});

const DataTable = z.strictObject({
  id: z.string(),
  number: z.int().positive().describe('The number its caption bears'),
  caption: z.string(),
  columns: z.array(z.strictObject({ label: z.string() })),
  rows: z.array(DataRow),
});

/** A document as data: its figures by id and its tables, as they are printed. */
export const DocumentData = z.strictObject({
  document: z.strictObject({
    kind: z.enum(DOCUMENT_KINDS),
    title: z.string(),
    subtitle: z.string().optional(),
    body: z.string().describe('The public body that publishes it'),
    at: z.iso.date().describe('The date its figures are judged at'),
    state: z.enum(['draft', 'approved']),
    language: z.literal('it'),
  }),
  figures: Figures,
  tables: z.array(DataTable),
});
export type DocumentData = z.infer<typeof DocumentData>;

/** The published JSON Schema (2020-12) of a document as data. */
export function documentDataSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(DocumentData), null, 2)}\n`;
}

/** A document as data. Prose is left to the other formats, its figures are not. */
export function dataOf(document: PublicDocument): DocumentData {
  const { kind, title, subtitle, body, at, state, ...rest } = printable(document);
  const clean = { kind, title, body, at, state, ...rest };
  return {
    document: { kind, title, ...(subtitle !== undefined && { subtitle }), body, at, state, language: 'it' },
    figures: Object.fromEntries(figuresOf(clean).map(({ id, printed }) => [id, printed])),
    tables: numbered(clean).tables.map(({ number, of }) => ({
      id: of.id,
      number,
      caption: of.caption,
      columns: of.columns.map(({ label }) => ({ label })),
      rows: rowsOf(of),
    })),
  };
}

/** The data as it is published: JSON, UTF-8, one line feed at the end. */
export function jsonOf(data: DocumentData): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(data, null, 1)}\n`);
}

function rowsOf({ rows }: Table): DocumentData['tables'][number]['rows'] {
  let group: string | undefined;
  return rows.flatMap((row: Row) => {
    if (row.heading) {
      group = row.cells[0]?.text ?? '';
      return [];
    }
    return [{ ...(group !== undefined && { group }), cells: row.cells.map(cellOf) }];
  });
}

function cellOf({ text, figure }: Cell): DocumentData['tables'][number]['rows'][number]['cells'][number] {
  return { text, ...(figure !== undefined && { figure }) };
}
