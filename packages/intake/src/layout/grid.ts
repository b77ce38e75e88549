import { DocumentFault } from '../document/index.ts';

/** A rectangle of a sheet; rows count from 1, columns from 0, ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

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

/** The cells of a sheet that hold something, by row. */
export type PiecesByRow = Map<number, Piece[]>;

/** A cell that covers nothing but its own place. */
export function pieceAt(row: number, column: number, text: string, strong: boolean): Piece {
  return { top: row, left: column, bottom: row, right: column, text, strong };
}

/**
 * The rows of a sheet that hold something, merged cells spread over the rows they cover: in `rows` itself.
 * @throws {DocumentFault} when merged cells cover more than `most` rows in all
 */
export function gridOf(rows: PiecesByRow, merges: readonly Area[], most: number): readonly GridRow[] {
  if (merges.length > 0) spread(rows, merges, most);
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, pieces]) => ({ row, pieces: withoutOverlap(pieces) }));
}

const WIDEST = 16_384;

function spread(rows: PiecesByRow, merges: readonly Area[], most: number): void {
  let lastRow = 0;
  let lastColumn = 0;
  for (const [row, pieces] of rows) {
    lastRow = Math.max(lastRow, row);
    for (const { left } of pieces) lastColumn = Math.max(lastColumn, left);
  }
  const anchors = new Map<number, Area>();
  for (const area of merges) {
    // A merge over whole columns or rows means nothing beyond what the sheet holds.
    const bottom = Math.max(area.top, Math.min(area.bottom, lastRow));
    const right = Math.max(area.left, Math.min(area.right, lastColumn));
    anchors.set(area.top * WIDEST + area.left, { ...area, bottom, right });
  }
  let covered = 0;
  const cover = ({ top, bottom }: Area): void => {
    covered += bottom - top;
    if (covered > most) throw new DocumentFault('too-many-cells', { most: `${most}` });
  };
  for (const [row, pieces] of [...rows]) {
    for (const [at, piece] of pieces.entries()) {
      const place = row * WIDEST + piece.left;
      const area = piece.top === row ? anchors.get(place) : undefined;
      if (!area) continue;
      anchors.delete(place);
      const wide = { ...piece, ...area };
      pieces[at] = wide;
      cover(area);
      for (let below = area.top + 1; below <= area.bottom; below += 1) {
        const there = rows.get(below);
        if (there) there.push(wide);
        else rows.set(below, [wide]);
      }
    }
  }
  // What is left are merged cells without text: they cover, where there is something beside them.
  for (const area of anchors.values()) {
    cover(area);
    for (let row = area.top; row <= area.bottom; row += 1) {
      rows.get(row)?.push({ ...area, text: '', strong: false });
    }
  }
}

/** In order of column. What lies hidden under a merged cell is not seen by a reader, and is left out. */
function withoutOverlap(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.every(({ left }, at) => left > (pieces[at - 1]?.right ?? -1))) return pieces;
  const kept: Piece[] = [];
  const wider = (piece: Piece): number => (piece.bottom - piece.top) * WIDEST + piece.right - piece.left;
  const sorted = [...pieces].sort((one, other) => one.left - other.left || wider(other) - wider(one));
  let right = -1;
  for (const piece of sorted) {
    if (piece.left <= right) continue;
    kept.push(piece);
    right = piece.right;
  }
  return kept;
}
