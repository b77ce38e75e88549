import { PackageFault } from '../office/package.ts';
import type { Area } from './reference.ts';
import type { SheetCell, SheetContent } from './sheet.ts';

/** A cell with the rectangle it takes; it stands in every row that it covers. */
export interface Piece extends Area {
  readonly text: string;
  readonly strong: boolean;
}

export interface GridRow {
  readonly row: number;
  /** In order of column. Those without text are empty merged cells, which hold no row together. */
  readonly pieces: readonly Piece[];
}

/**
 * The rows of a sheet that hold something, merged cells spread over the rows they cover.
 * @throws {PackageFault} when merged cells cover more than `most` rows in all
 */
export function gridOf(content: SheetContent, most: number): readonly GridRow[] {
  const anchors = new Map<string, Area>();
  let lastRow = 0;
  let lastColumn = 0;
  for (const { row, column } of content.cells) {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  for (const area of content.merges) {
    // A merge over whole columns or rows means nothing beyond what the sheet holds.
    const bottom = Math.max(area.top, Math.min(area.bottom, lastRow));
    const right = Math.max(area.left, Math.min(area.right, lastColumn));
    anchors.set(`${area.top}:${area.left}`, { ...area, bottom, right });
  }
  const rows = new Map<number, Piece[]>();
  const put = (row: number, piece: Piece): void => {
    const pieces = rows.get(row);
    if (pieces) pieces.push(piece);
    else rows.set(row, [piece]);
  };
  let covered = 0;
  const spread = (piece: Piece, inRow: (row: number) => boolean): void => {
    covered += piece.bottom - piece.top;
    if (covered > most) throw new PackageFault({ code: 'too-many-cells', params: { most: `${most}` } });
    for (let row = piece.top; row <= piece.bottom; row += 1) if (inRow(row)) put(row, piece);
  };
  for (const cell of content.cells) spread(pieceOf(cell, anchors), () => true);
  // What is left are merged cells without text: they cover, where there is something beside them.
  for (const area of anchors.values()) {
    spread({ ...area, text: '', strong: false }, (row) => rows.has(row));
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, pieces]) => ({ row, pieces: withoutOverlap(pieces) }));
}

function pieceOf({ row, column, text, strong }: SheetCell, anchors: Map<string, Area>): Piece {
  if (anchors.size > 0) {
    const name = `${row}:${column}`;
    const area = anchors.get(name);
    if (area) {
      anchors.delete(name);
      return { ...area, text, strong };
    }
  }
  return { top: row, bottom: row, left: column, right: column, text, strong };
}

/** In order of column. What lies hidden under a merged cell is not seen by a reader, and is left out. */
function withoutOverlap(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  const wider = (piece: Piece): number => (piece.bottom - piece.top) * 16_384 + piece.right - piece.left;
  const sorted = [...pieces].sort((one, other) => one.left - other.left || wider(other) - wider(one));
  let right = -1;
  for (const piece of sorted) {
    if (piece.left <= right) continue;
    kept.push(piece);
    right = piece.right;
  }
  return kept;
}
