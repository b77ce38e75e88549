import type { Outcome } from '@traguardo/core/kernel';
import {
  cleanText,
  type DocumentRefusal,
  type HowToRead,
  type Notice,
  type SourceDocument,
  withBudget,
} from '../document/index.ts';
import { blocksOf } from '../layout/blocks.ts';
import { gridOf, type Piece, type PiecesByRow, pieceAt } from '../layout/grid.ts';
import { eachRecord } from './each-record.ts';

/** How many records are read between two looks at the clock. */
const RECORDS_AT_A_TIME = 1000;

/** Reads a CSV file as the sheet it was saved from; the separator is found, not asked. */
export function readCsv(text: string, how: HowToRead = {}): Outcome<SourceDocument, DocumentRefusal> {
  return withBudget(how, (budget) => {
    budget.characters(text.length);
    const lines: number[] = [];
    const rows: PiecesByRow = new Map();
    const healed = eachRecord(text, (record, line, bytes) => {
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
    return { format: 'csv', blocks, notices: healed.map(lineNotice) };
  });
}

function lineNotice(line: number): Notice {
  return { code: 'quote-not-closed', place: { line }, params: { line: `${line}` } };
}
