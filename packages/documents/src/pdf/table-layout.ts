import type { Cell, Row, Table } from '../model/document.ts';
import { PAGE, rowHeight, share } from './measures.ts';
import { narrowest } from './word-breaks.ts';

/** The room a table has: widths and sizes in points. */
export interface Room {
  /** Of the text on an upright page, and on one that lies. */
  readonly widths: Readonly<Record<'upright' | 'lying', number>>;
  /** How it may stand, the best first; what fits none is set in parts, as the last. */
  readonly ways: readonly [Way, ...Way[]];
  /** Within a cell, left and right together. */
  readonly sides: number;
  /** How wide the letters run beside those of the PDF. */
  readonly running: number;
}

/** A page, a size of letters, and how far words may be parted: not at all, at their seams, with hyphens. */
export interface Way {
  readonly page: 'upright' | 'lying';
  readonly size: number;
  readonly words: 'whole' | 'seams' | 'hyphens';
}

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
  /** It may go over several pages and has rows that stay with others. */
  readonly held: boolean;
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
  /** How many rows stay on one page from here; 0 for one that stays with the row before it. */
  readonly stays: number;
}

/** The room of a table in the PDF. */
export const PDF_ROOM: Room = {
  widths: { upright: PAGE.short - 2 * PAGE.margin, lying: PAGE.long - 2 * PAGE.margin },
  ways: [
    { page: 'upright', size: 8.5, words: 'hyphens' },
    { page: 'lying', size: 8.5, words: 'hyphens' },
    { page: 'lying', size: 7, words: 'hyphens' },
  ],
  sides: 8,
  running: 1,
};

const TOGETHER = 260;
const TALLEST_WHOLE = 330;
const TALLEST_PAIR = 200;
const CHARACTERS_PER_WEIGHT = 25;
const HEAVIEST = 4;
const LIGHTEST = 0.1;

/**
 * How a table stands on the page, by what its words and figures measure: the first way in which they have room;
 * and where there is none, as several tables one after the other, each with the column that names the rows. Throws
 * on a row that has not a cell for every column.
 */
export function layTable(table: Table, room: Room = PDF_ROOM): readonly LaidTable[] {
  checkCells(table);
  for (const way of room.ways) {
    const allowed = leastsOf(table, way.size, room).slice(0, STEPS.indexOf(way.words) + 1);
    const fitting = allowed.find((leasts) => sum(leasts) <= room.widths[way.page]);
    if (fitting) return [laid(table, fitting, way, room)];
  }
  const [first] = room.ways;
  const last = room.ways.at(-1) ?? first;
  const most = room.widths[last.page];
  const narrow = (leastsOf(table, last.size, room).at(-1) ?? []).map((one) => Math.min(one, most));
  return bands(table, narrow, most).map(({ part, leasts }) => laid(part, leasts, last, room));
}

const STEPS: readonly Way['words'][] = ['whole', 'seams', 'hyphens'];

/** The least width of each column: with whole words, with words parted at their seams, with hyphens. */
function leastsOf({ columns, rows }: Table, size: number, room: Room): readonly (readonly number[])[] {
  const letters = size * room.running;
  const needs = columns.map(({ label }, at) => {
    const most = [...narrowest(label, letters)];
    for (const { heading, cells } of rows) {
      if (heading) continue;
      for (const [step, need] of narrowest(cells[at]?.text ?? '', letters).entries())
        most[step] = Math.max(most[step] ?? 0, need);
    }
    return most;
  });
  return STEPS.map((_, step) => needs.map((own) => (own[step] ?? 0) + room.sides));
}

function laid(table: Table, leasts: readonly number[], { page, size }: Way, room: Room): LaidTable {
  const width = room.widths[page];
  const { columns, rows } = table;
  const widths = share(width, weightsOf(table), leasts);
  const inner = widths.map((own) => own - room.sides);
  const letters = size * room.running;
  const heights = rows.map(({ heading, cells }) =>
    rowHeight(
      cells.map(({ text }) => text),
      heading ? [width - room.sides] : inner,
      letters,
    ),
  );
  const head = rowHeight(
    columns.map(({ label }) => label),
    inner,
    letters,
  );
  const together = sum(heights) + head <= TOGETHER;
  const laidRows = rows.map(({ heading, cells }, at) => ({
    heading: heading === true,
    cells: heading ? cells.slice(0, 1) : cells,
    whole: (heights[at] ?? 0) <= TALLEST_WHOLE,
    stays: staysOf(rows, heights, at),
  }));
  return {
    columns: columns.map(({ label, align }, at) => ({ label, align, width: widths[at] ?? 0 })),
    rows: laidRows,
    landscape: page === 'lying',
    size,
    together,
    held: !together && laidRows.some(({ stays }) => stays > 1),
  };
}

/** A column of long texts weighs more, whatever weight it was given. */
function weightsOf({ columns, rows }: Table): readonly number[] {
  return columns.map(({ weight }, at) => {
    const longest = rows.reduce(
      (most, { heading, cells }) => (heading ? most : Math.max(most, cells[at]?.text.length ?? 0)),
      0,
    );
    return Math.max(weight, Math.min(HEAVIEST, longest / CHARACTERS_PER_WEIGHT), LIGHTEST);
  });
}

/** The first two rows stay on one page, and the last two, so that none is alone under the head of its table. */
function staysOf(rows: readonly Row[], heights: readonly number[], at: number): number {
  const many = rows.length;
  const joined = (first: number): boolean => {
    const pair = rows.slice(first, first + 2);
    return (
      first >= 0 &&
      (first === 0 || first === many - 2) &&
      pair.length === 2 &&
      pair.every(({ heading }) => !heading) &&
      (heights[first] ?? 0) + (heights[first + 1] ?? 0) <= TALLEST_PAIR
    );
  };
  if (joined(at - 1)) return 0;
  let stays = 1;
  while (joined(at + stays - 1)) stays += 1;
  return stays;
}

/** The columns in as many groups as needed, each led by the first column where that names the rows. */
function bands(
  table: Table,
  leasts: readonly number[],
  most: number,
): readonly { readonly part: Table; readonly leasts: readonly number[] }[] {
  const body = table.rows.filter(({ heading }) => !heading);
  const first = body.length > 0 && body.every(({ cells }) => cells[0]?.header) ? [0] : [];
  const width = (columns: readonly number[]) => sum(columns.map((at) => leasts[at] ?? 0));
  const groups: number[][] = [];
  let group = [...first];
  for (const at of table.columns.keys()) {
    if (first.includes(at)) continue;
    if (group.length > first.length && width([...group, at]) > most) {
      groups.push(group);
      group = [...first];
    }
    group.push(at);
  }
  groups.push(group);
  return groups.map((columns, number) => {
    const own = columns.map((at) => leasts[at] ?? 0);
    const wide = sum(own) > most;
    return {
      part: { ...table, columns: pick(table.columns, columns), rows: table.rows.map(rowOf(columns, number)) },
      leasts: wide ? own.map((one) => Math.min(one, most / columns.length)) : own,
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
