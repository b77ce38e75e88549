import type { Cell, Column, Row, Table } from '../model/document.ts';
import { narrowest, PAGE, rowHeight, share } from './measures.ts';

/** A table, or the columns of a table too wide for one page, as it stands on the pages. */
export interface LaidTable {
  readonly columns: readonly LaidColumn[];
  readonly rows: readonly LaidRow[];
  /** The page lies on its long side. */
  readonly landscape: boolean;
  /** Of the letters, in points. */
  readonly size: number;
  /** Low enough to stand on one page, if need be on the next. */
  readonly together: boolean;
}

export interface LaidColumn {
  readonly label: string;
  readonly align: 'start' | 'end';
  /** In points. */
  readonly width: number;
}

export interface LaidRow {
  readonly heading: boolean;
  readonly cells: readonly Cell[];
  /** Never parted between two pages. */
  readonly whole: boolean;
}

const UPRIGHT = PAGE.short - 2 * PAGE.margin;
const LYING = PAGE.long - 2 * PAGE.margin;
const SIZE = 8.5;
const SMALL = 7;
const MOST_UPRIGHT = 8;
const TOGETHER = 260;
const TALLEST_WHOLE = 330;

/**
 * How a table stands on the page: upright; lying where it has many columns or wide ones; in smaller letters;
 * and where even that is too narrow, as several tables one after the other, each with the columns that name the
 * rows. Throws on a row that has not a cell for every column.
 */
export function layTable(table: Table): readonly LaidTable[] {
  checkCells(table);
  const leasts = (size: number) => table.columns.map((column, at) => least(column, at, table.rows, size));
  const upright = leasts(SIZE);
  if (table.columns.length <= MOST_UPRIGHT && sum(upright) <= UPRIGHT)
    return [laid(table, upright, UPRIGHT, SIZE)];
  if (sum(upright) <= LYING) return [laid(table, upright, LYING, SIZE)];
  const small = leasts(SMALL).map((own) => Math.min(own, LYING));
  if (sum(small) <= LYING) return [laid(table, small, LYING, SMALL)];
  return bands(table, small).map(({ part, own }) => laid(part, own, LYING, SMALL));
}

function laid(table: Table, leasts: readonly number[], width: number, size: number): LaidTable {
  const widths = share(
    width,
    table.columns.map(({ weight }) => Math.max(weight, 0.1)),
    leasts,
  );
  const heights = table.rows.map(({ heading, cells }) =>
    rowHeight(
      cells.map(({ text }) => text),
      heading ? [width] : widths,
      size,
    ),
  );
  const labels = table.columns.map(({ label }) => label);
  return {
    columns: table.columns.map(({ label, align }, at) => ({ label, align, width: widths[at] ?? 0 })),
    rows: table.rows.map(({ heading, cells }, at) => ({
      heading: heading === true,
      cells: heading ? cells.slice(0, 1) : cells,
      whole: (heights[at] ?? 0) <= TALLEST_WHOLE,
    })),
    landscape: width === LYING,
    size,
    together: sum(heights) + rowHeight(labels, widths, size) <= TOGETHER,
  };
}

/** The columns in as many groups as needed, each led by the first column where that names the rows. */
function bands(table: Table, leasts: readonly number[]): readonly { part: Table; own: readonly number[] }[] {
  const body = table.rows.filter(({ heading }) => !heading);
  const first = body.length > 0 && body.every(({ cells }) => cells[0]?.header) ? [0] : [];
  const width = (columns: readonly number[]) => sum(columns.map((at) => leasts[at] ?? 0));
  const groups: number[][] = [];
  let group = [...first];
  for (const at of table.columns.keys()) {
    if (first.includes(at)) continue;
    if (group.length > first.length && width([...group, at]) > LYING) {
      groups.push(group);
      group = [...first];
    }
    group.push(at);
  }
  groups.push(group);
  return groups.map((columns, number) => {
    const own = columns.map((at) => leasts[at] ?? 0);
    const wide = sum(own) > LYING;
    return {
      part: { ...table, columns: pick(table.columns, columns), rows: table.rows.map(rowOf(columns, number)) },
      own: wide ? own.map((one) => Math.min(one, LYING / columns.length)) : own,
    };
  });
}

/** A row in one of the groups; what leads every group gives its figure in the first alone. */
function rowOf(columns: readonly number[], number: number): (row: Row) => Row {
  return ({ heading, cells }) => ({
    ...(heading && { heading }),
    cells: (heading ? cells.slice(0, 1) : pick(cells, columns)).map((cell, at) => {
      const { figure, ...rest } = cell;
      return number > 0 && (heading || columns[at] === 0) ? rest : cell;
    }),
  });
}

function least({ label }: Column, at: number, rows: readonly Row[], size: number): number {
  let widest = narrowest(label, size * 1.15);
  for (const { heading, cells } of rows) {
    if (!heading) widest = Math.max(widest, narrowest(cells[at]?.text ?? '', size));
  }
  return widest;
}

function checkCells({ id, columns, rows }: Table): void {
  for (const [at, { heading, cells }] of rows.entries()) {
    const right = heading ? cells.length === 1 : cells.length === columns.length;
    if (!right)
      throw new Error(`table ${id}, row ${at + 1}: ${cells.length} cells for ${columns.length} columns`);
  }
  if (columns.length === 0) throw new Error(`table ${id} has no columns`);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const pick = <T>(all: readonly T[], places: readonly number[]): readonly T[] =>
  places.flatMap((at) => all.slice(at, at + 1));
