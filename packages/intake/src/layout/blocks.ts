import {
  type Block,
  type Budget,
  type Cell,
  DocumentFault,
  type Place,
  type Row,
} from '../document/index.ts';
import type { Area, GridRow, Piece } from './grid.ts';

/** What the blocks of all sheets share. */
export interface BlockCount {
  tables: number;
  /** Cells that may still be laid out, empty ones included: a few far cells can span a huge table. */
  room: number;
}

interface Setting {
  readonly placeOf: (row: number) => Place;
  readonly headers: readonly Area[];
  readonly count: BlockCount;
  readonly budget: Budget;
}

interface Columns {
  readonly left: number;
  readonly right: number;
}

/** Texts and tables of a sheet, in reading order: parted by blank rows, then by blank columns. */
export function blocksOf(rows: readonly GridRow[], setting: Setting): readonly Block[] {
  return runsOf(rows).flatMap((run) => blocksOfRun(run, setting, false));
}

/** Rows with nothing between them. */
function runsOf(rows: readonly GridRow[]): readonly (readonly GridRow[])[] {
  const runs: GridRow[][] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    if (!row.pieces.some(({ text }) => text !== '')) continue;
    const run = runs.at(-1);
    if (run && row.row === before + 1) run.push(row);
    else runs.push([row]);
    before = row.row;
  }
  return runs;
}

/** `beside`: the run stands beside another, so that a list in one column is a table, not lines of prose. */
function blocksOfRun(run: readonly GridRow[], setting: Setting, beside: boolean): readonly Block[] {
  const blocks: Block[] = [];
  const allSingle = run.every((row) => loneOf(row) !== null);
  if (allSingle && (!beside || run.length === 1)) {
    return run.flatMap((row) => textsOf(row, setting));
  }
  let start = 0;
  let end = run.length;
  const left = leftOf(run);
  const lastWide = run.findLastIndex((row) => loneOf(row) === null);
  while (start < lastWide) {
    const taken = titleRows(run, start, left, lastWide);
    if (taken === 0) break;
    const row = run[start];
    if (row) blocks.push(...textsOf(row, setting));
    start += taken;
  }
  const last = run[end - 1];
  // Under another lone cell, or right under the first row, it is rather a row of the table left unfilled.
  const isNote = last !== undefined && end - start > 2 && lastWide === end - 2 && standsAtLeft(last, left);
  if (isNote) end -= 1;
  const body = run.slice(start, end);
  const columns = columnRuns(body);
  if (columns.length > 1) {
    for (const part of partsOf(body, columns)) {
      for (const inner of runsOf(part)) {
        for (const block of blocksOfRun(inner, setting, true)) blocks.push(block);
      }
    }
  } else if (columns[0]) blocks.push(tableOf(body, columns[0], setting));
  if (isNote) blocks.push(...textsOf(last, setting));
  return blocks;
}

/**
 * The rows of each run of columns. Each piece goes to one run, in one pass: only an empty merged cell can reach
 * further, and it is worth nothing there.
 */
function partsOf(rows: readonly GridRow[], columns: readonly Columns[]): readonly (readonly GridRow[])[] {
  const parts: GridRow[][] = columns.map(() => []);
  for (const { row, pieces } of rows) {
    const inRow = new Map<number, Piece[]>();
    let at = 0;
    for (const piece of pieces) {
      while ((columns[at]?.right ?? Number.POSITIVE_INFINITY) < piece.left) at += 1;
      const mine = inRow.get(at);
      if (mine) mine.push(piece);
      else inRow.set(at, [piece]);
    }
    for (const [run, mine] of inRow) parts[run]?.push({ row, pieces: mine });
  }
  return parts;
}

/** The only piece with text in the row, or null. */
function loneOf(row: GridRow): Piece | null {
  let lone: Piece | null = null;
  for (const piece of row.pieces) {
    if (piece.text === '') continue;
    if (lone) return null;
    lone = piece;
  }
  return lone;
}

/** How many rows a title at `start` takes; 0 when the row there is no title over something wider. */
function titleRows(run: readonly GridRow[], start: number, left: number, lastWide: number): number {
  const row = run[start];
  const lone = row ? loneOf(row) : null;
  if (!row || !lone || lone.top !== row.row) return 0;
  const rows = lone.bottom - lone.top + 1;
  for (let at = start + 1; at < start + rows; at += 1) {
    const below = run[at];
    // A label down the side of a table begins like a title, but has something beside it further down.
    if (below && loneOf(below) !== lone) return 0;
  }
  if (start + rows > lastWide) return 0;
  // Merged over a part that is not the left one, it is the heading of some columns.
  return lone.left === lone.right || lone.left <= left ? rows : 0;
}

/** Whether the last row is one cell of its own at the left edge: a note under the table. */
function standsAtLeft(row: GridRow, left: number): boolean {
  const lone = loneOf(row);
  return row.pieces.length === 1 && lone !== null && lone.top === row.row && lone.left <= left;
}

function leftOf(rows: readonly GridRow[]): number {
  let left = Number.POSITIVE_INFINITY;
  for (const { pieces } of rows) {
    const first = pieces.find(({ text }) => text !== '');
    if (first && first.left < left) left = first.left;
  }
  return left;
}

/** The columns that hold something, as runs without a blank one. */
function columnRuns(rows: readonly GridRow[]): readonly Columns[] {
  const taken = new Map<number, number>();
  for (const { pieces } of rows) {
    for (const { left, right, text } of pieces) {
      if (text !== '') taken.set(left, Math.max(taken.get(left) ?? left, right));
    }
  }
  const runs: { left: number; right: number }[] = [];
  for (const [left, right] of [...taken].sort(([one], [other]) => one - other)) {
    const run = runs.at(-1);
    if (run && left <= run.right + 1) run.right = Math.max(run.right, right);
    else runs.push({ left, right });
  }
  return runs;
}

function textsOf({ row, pieces }: GridRow, { placeOf }: Setting): readonly Block[] {
  return pieces
    .filter(({ text, top }) => text !== '' && top === row)
    .map(({ text, strong, left }) => ({
      kind: 'text',
      place: { ...placeOf(row), column: left + 1 },
      role: strong ? { is: 'heading', level: 2 } : { is: 'paragraph' },
      text,
      strong,
    }));
}

function tableOf(
  run: readonly GridRow[],
  columns: Columns,
  { placeOf, headers, count, budget }: Setting,
): Block {
  count.tables += 1;
  const table = count.tables;
  const first = run[0]?.row ?? 0;
  const last = run.at(-1)?.row ?? first;
  const rows: Row[] = run.map((row) => {
    budget.time();
    count.room -= columns.right - columns.left + 1;
    if (count.room < 0) throw new DocumentFault('too-many-cells', { most: `${budget.limits.cells}` });
    const inHeader = headers.filter(({ top, bottom }) => top <= row.row && row.row <= bottom);
    return { place: { ...placeOf(row.row), table }, cells: cellsOf(row, columns, { first, last, inHeader }) };
  });
  return { kind: 'table', place: { ...placeOf(first), table, column: columns.left + 1 }, rows };
}

function cellsOf(
  { row, pieces }: GridRow,
  { left, right }: Columns,
  within: { readonly first: number; readonly last: number; readonly inHeader: readonly Area[] },
): readonly Cell[] {
  const cells: Cell[] = [];
  const add = (column: number, columnSpan: number, rowSpan: number, text: string, strong: boolean): void => {
    const header = within.inHeader.some((area) => area.left <= column && column <= area.right);
    cells.push({ column: column - left, columnSpan, rowSpan, text, strong, header });
  };
  let next = left;
  for (const piece of pieces) {
    const from = Math.max(piece.left, left);
    const to = Math.min(piece.right, right);
    if (from < next || to < from) continue;
    for (; next < from; next += 1) add(next, 1, 1, '', false);
    // An empty merged cell may begin above the table: its first row here stands for it.
    if (Math.max(piece.top, within.first) === row) {
      add(from, to - from + 1, Math.min(piece.bottom, within.last) - row + 1, piece.text, piece.strong);
    }
    next = to + 1;
  }
  for (; next <= right; next += 1) add(next, 1, 1, '', false);
  return cells;
}
