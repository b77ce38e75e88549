import type { CitationId, Severity, TableId, Unit } from '../kernel/index.ts';
import type { Printed } from '../value/index.ts';

export type TableSection =
  | 'people'
  | 'finance'
  | 'context'
  | 'remote-work'
  | 'training'
  | 'benchmark'
  | 'process'
  | 'staffing';

/** A table of a document with the relations its cells owe each other: checks on tables are data. */
export interface DataTable {
  readonly id: TableId;
  readonly title: string;
  readonly section: TableSection;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly relations: readonly TableRelation[];
  readonly note?: string;
  readonly source?: string;
}

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  readonly unit?: Unit;
}

export interface TableRow {
  readonly id: string;
  readonly label: string;
  readonly cells: Readonly<Record<string, Printed>>;
}

/**
 * A cell, or a family of them: "row/column", "table:row/column"; `*` stands for every row (or column)
 * of the result's own table, the same one throughout the relation.
 */
export type CellRef = string;

interface RelationBase {
  readonly id: string;
  /** Default `error`; `warning` where the formula is the body's practice and not printed. */
  readonly severity?: Severity;
  readonly citation?: CitationId;
  /** The cells are themselves rounded (thousands with one decimal): a sum may miss by half a unit per cell. */
  readonly rounded?: boolean;
}

/** What one cell owes to others. A printed figure holds when it equals the exact one at its own places. */
export type TableRelation =
  | (RelationBase & {
      readonly kind: 'sum';
      readonly result: CellRef;
      readonly plus: readonly CellRef[];
      readonly minus?: readonly CellRef[];
    })
  | (RelationBase & {
      readonly kind: 'ratio';
      readonly result: CellRef;
      readonly numerator: readonly CellRef[];
      readonly denominator: readonly CellRef[];
      /** Cells taken away from the denominator: a rate on the stock before the change (`stock - change`). */
      readonly denominatorMinus?: readonly CellRef[];
      readonly absoluteDenominator?: boolean;
      readonly minusOne?: boolean;
    })
  | (RelationBase & { readonly kind: 'equality'; readonly cells: readonly CellRef[] })
  | (RelationBase & {
      readonly kind: 'at-most';
      readonly smaller: CellRef;
      /** Cells added to the smaller one: together they stay within the greater. */
      readonly andSmaller?: readonly CellRef[];
      readonly greater: CellRef;
    });
