import { type CellRef, type DataTable, refsOf, type TableRelation } from '../../plan/index.ts';
import { type Cell, type CellGrid, cellGrid } from './cell-grid.ts';
import { type Binding, bind, type ParsedRef, parseRef } from './cell-ref.ts';

interface Stated {
  readonly relation: TableRelation;
}

/** One relation between named cells, its stars bound. The first cell of each is the one that owes. */
export type Instance = Stated &
  (
    | {
        readonly kind: 'sum';
        readonly result: Cell;
        readonly plus: readonly Cell[];
        readonly minus: readonly Cell[];
      }
    | {
        readonly kind: 'ratio';
        readonly result: Cell;
        readonly numerator: readonly Cell[];
        readonly denominator: readonly Cell[];
        readonly denominatorMinus: readonly Cell[];
        readonly absoluteDenominator: boolean;
        readonly minusOne: boolean;
      }
    | { readonly kind: 'equality'; readonly result: Cell; readonly other: Cell }
    | {
        readonly kind: 'at-most';
        readonly result: Cell;
        readonly andSmaller: readonly Cell[];
        readonly greater: Cell;
      }
  );

/**
 * Every instance the relations of the tables have. One whose cells are not all in the tables is left out:
 * a document may print fewer columns in some rows.
 */
export function instancesOf(tables: readonly DataTable[]): Instance[] {
  const grid = cellGrid(tables);
  return tables.flatMap((table) =>
    table.relations.flatMap((relation) =>
      bindingsOf(relation, table).flatMap((binding) => instantiate(relation, table, binding, grid)),
    ),
  );
}

function instantiate(
  relation: TableRelation,
  table: DataTable,
  binding: Binding,
  grid: CellGrid,
): readonly Instance[] {
  const one = (ref: CellRef) => cellAt(ref, table, binding, grid);
  const many = (refs: readonly CellRef[]) => complete(refs.map(one));
  switch (relation.kind) {
    case 'sum': {
      const result = one(relation.result);
      const plus = many(relation.plus);
      const minus = many(relation.minus ?? []);
      if (!result || !plus || !minus || sumsShares(relation.result, result)) return [];
      return [...plus, ...minus].includes(result) ? [] : [{ kind: 'sum', relation, result, plus, minus }];
    }
    case 'ratio': {
      const { absoluteDenominator = false, minusOne = false } = relation;
      const result = one(relation.result);
      const numerator = many(relation.numerator);
      const denominator = many(relation.denominator);
      const denominatorMinus = many(relation.denominatorMinus ?? []);
      if (!result || !numerator || !denominator || !denominatorMinus) return [];
      const parts = { numerator, denominator, denominatorMinus };
      return [{ kind: 'ratio', relation, result, ...parts, absoluteDenominator, minusOne }];
    }
    case 'equality': {
      const [first, ...others] = many(relation.cells) ?? [];
      return first
        ? others.map((other) => ({ kind: 'equality', relation, result: other, other: first }))
        : [];
    }
    case 'at-most': {
      const result = one(relation.smaller);
      const andSmaller = many(relation.andSmaller ?? []);
      const greater = one(relation.greater);
      if (!result || !andSmaller || !greater) return [];
      return [{ kind: 'at-most', relation, result, andSmaller, greater }];
    }
  }
}

/** A star over the columns meets those of percentages too, and shares are not summed with their parts. */
function sumsShares(ref: CellRef, result: Cell): boolean {
  return parseRef(ref)?.column === '*' && result.figure?.scale !== 1;
}

function bindingsOf(relation: TableRelation, own: DataTable): readonly Binding[] {
  const refs = refsOf(relation).map(parseRef);
  const rows = refs.some((ref) => ref?.row === '*') ? own.rows.map((row) => row.id) : [''];
  const columns = refs.some((ref) => ref?.column === '*') ? own.columns.map((column) => column.id) : [''];
  return rows.flatMap((row) => columns.map((column) => ({ row, column })));
}

function cellAt(ref: CellRef, own: DataTable, binding: Binding, grid: CellGrid): Cell | undefined {
  const parsed: ParsedRef | null = parseRef(ref);
  if (!parsed) return undefined;
  const { table, row, column } = bind(parsed, binding);
  return grid.cell(table ?? own.id, row, column);
}

function complete(cells: readonly (Cell | undefined)[]): readonly Cell[] | null {
  const present = cells.filter((cell) => cell !== undefined);
  return present.length === cells.length ? present : null;
}
