import type { Outcome } from '@traguardo/core/kernel';
import { CsvError, parse } from 'csv-parse/sync';
import {
  cleanText,
  DocumentFault,
  type DocumentRefusal,
  type HowToRead,
  type SourceDocument,
  withBudget,
} from '../document/index.ts';
import { blocksOf } from '../layout/blocks.ts';
import { gridOf, type Piece, type PiecesByRow, pieceAt } from '../layout/grid.ts';

/** How many records are read between two looks at the clock. */
const RECORDS_AT_A_TIME = 1000;

/** Reads a CSV file as the sheet it was saved from; the separator is found, not asked. */
export function readCsv(text: string, how: HowToRead = {}): Outcome<SourceDocument, DocumentRefusal> {
  return withBudget(how, (budget) => {
    budget.characters(text.length);
    const lines: number[] = [];
    const rows: PiecesByRow = new Map();
    eachRecord(text, (record, line, bytes) => {
      if (lines.length % RECORDS_AT_A_TIME === 0) {
        budget.reached('reading', Math.min(bytes, text.length), text.length);
      }
      // A record costs as much as a cell, so that a file of blank lines is bounded too.
      budget.cells(1 + record.length);
      lines.push(line);
      const row = lines.length;
      const pieces: Piece[] = [];
      for (const [column, raw] of record.entries()) {
        const clean = cleanText(raw);
        if (clean !== '') pieces.push(pieceAt(row, column, clean, false));
      }
      if (pieces.length > 0) rows.set(row, pieces);
    });
    const placeOf = (row: number) => ({ line: lines[row - 1] ?? row, row });
    const count = { tables: 0, room: budget.limits.cells };
    const blocks = blocksOf(gridOf(rows, [], 0), { placeOf, headers: [], count, budget });
    budget.reached('reading', text.length, text.length);
    return { format: 'csv', blocks, notices: [] };
  });
}

/** Gives every record, blank ones included, with the line on which it ends and the bytes read so far. */
function eachRecord(
  text: string,
  take: (record: readonly string[], line: number, bytes: number) => void,
): void {
  let fault: unknown = null;
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 1_000_000,
      on_record: (record: readonly string[], { lines, bytes }) => {
        try {
          take(record, lines, bytes);
        } catch (error) {
          fault = error;
          throw error;
        }
        return null;
      },
    });
  } catch (error) {
    if (fault !== null) throw fault;
    if (error instanceof CsvError) throw new DocumentFault('corrupt', { line: `${error.lines ?? ''}` });
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
