import { done, type Outcome, refused } from '@traguardo/core/kernel';
import { CsvError, parse } from 'csv-parse/sync';
import {
  cleanText,
  type DocumentRefusal,
  LIMITS,
  type Limits,
  type Row,
  type SourceDocument,
} from '../document/index.ts';

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Reads a CSV file as one table per block of records between blank lines; the separator is found, not asked. */
export function readCsv(text: string, limits: Limits = LIMITS): Outcome<SourceDocument, DocumentRefusal> {
  const records = recordsOf(text);
  if (!records.ok) return records;
  const blocks: Row[][] = [];
  let cells = 0;
  let open: Row[] | null = null;
  for (const { record, info } of records.value) {
    cells += record.length;
    if (cells > limits.cells) return refused({ code: 'too-many-cells', params: { most: `${limits.cells}` } });
    if (record.every((cell) => cell.trim() === '')) {
      open = null;
      continue;
    }
    if (!open) {
      open = [];
      blocks.push(open);
    }
    open.push({
      place: { line: info.lines, table: blocks.length, row: open.length + 1 },
      cells: record.map((raw, column) => ({
        column,
        columnSpan: 1,
        rowSpan: 1,
        text: cleanText(raw),
        strong: false,
        header: false,
      })),
    });
  }
  return done({
    format: 'csv',
    blocks: blocks.map((rows, index) => ({
      kind: 'table',
      place: { ...(rows[0]?.place.line !== undefined && { line: rows[0].place.line }), table: index + 1 },
      rows,
    })),
    notices: [],
  });
}

function recordsOf(text: string): Outcome<readonly CsvRecord[], DocumentRefusal> {
  try {
    const records = parse(text, {
      bom: true,
      info: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 1_000_000,
    });
    // The library's types leave out what `info: true` adds to each record.
    return done(records as unknown as readonly CsvRecord[]);
  } catch (error) {
    if (error instanceof CsvError)
      return refused({ code: 'corrupt', params: { line: `${error.lines ?? ''}` } });
    throw error;
  }
}

/** The separator that cuts the first lines into most cells: Italian sheets write semicolons. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '');
  const count = (mark: string) => start.split(mark).length - 1;
  const best = [';', '\t', '|', ','].map((mark) => ({ mark, times: count(mark) }));
  const found = best.slice(0, 3).sort((a, b) => b.times - a.times)[0];
  // A comma is the decimal mark in Italian: it separates only where nothing else does.
  return found && found.times > 0 ? found.mark : ',';
}
