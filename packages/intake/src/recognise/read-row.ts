import type { Comparator, DescribedRefusal, DescribedValue } from '@traguardo/core/value';
import type { Place } from '../document/index.ts';
import type { Description } from './description.ts';

/**
 * What a row is. The common indicators of a system of bodies are indicators like the others, with a formula,
 * results and targets: they are of kind `indicator`, and their common aim is the `objective`. `tree` and `weight`
 * are also boxes without headings; `objective` is a row of a card, its label the name of its cell.
 */
export type RowKind =
  | 'indicator'
  | 'finance'
  | 'index'
  | 'holding'
  | 'staff'
  | 'resource'
  | 'risk'
  | 'objective'
  | 'weight'
  | 'tree'
  | 'assignment'
  | 'staffing'
  | 'publication';

/** A cell as printed and as read; where it cannot be read with certainty, its possible readings. */
export type Described = DescribedValue | DescribedRefusal;

/** The sign by which a figure says whether more or less is better; undefined where it says neither. */
export function signOf(target: Described): Comparator | undefined {
  const sign = 'comparator' in target && target.kind !== 'date' ? target.comparator : undefined;
  return sign === '=' ? undefined : sign;
}

/** A data row recognised. */
export interface ReadRow {
  readonly kind: RowKind;
  readonly place: Place;
  /** The headings above the table, outermost first, joined by " > ". */
  readonly section: string;
  /** Whose the objective is, where weights are shares among those of the same one. */
  readonly area?: string;
  readonly perspective?: string;
  /** The objective above that of `objective`, where both are columns. */
  readonly strategic?: string;
  readonly objective?: string;
  readonly group?: string;
  readonly indicator?: string;
  /** The name of the cell whose weight is that of what the indicator stands under. */
  readonly weighs?: string;
  /** What the indicator's text says in brackets of its kind, unit, formula and source. */
  readonly description?: Omit<Description, 'title'>;
  readonly value?: Described;
  readonly target?: Described;
  /** The day of the year of `value` and `target`, as "06-30", where their headings say one. */
  readonly days?: { readonly value?: string; readonly target?: string };
  /** Several targets of a scale, each under its heading: none of them alone gives the percentage. */
  readonly bands?: string;
  readonly declared?: { readonly printed: string };
  /** Of rows that are no indicators: what names the row, as printed. */
  readonly label?: string;
  /** Of rows that are no indicators: the names of `cells` in the order of the table, numbers among them included. */
  readonly columns?: readonly string[];
  /** Every other column, by its heading; of rows that are no indicators, all of them. */
  readonly cells?: Readonly<Record<string, Described>>;
}

/** What became of a table: counts of its rows, and where it was not recognised, the nearest kind. */
export interface ReadTable {
  readonly place: Place;
  readonly section: string;
  readonly kind: RowKind | null;
  readonly rows: number;
  readonly headings: number;
  readonly unread: number;
  readonly nearest?: { readonly kind: RowKind; readonly lacks: readonly string[] };
}

export interface Unread {
  readonly place: Place;
  readonly text: string;
}

/** A table taken apart: each of its rows is in exactly one of the three. */
export interface Taken {
  readonly kind: RowKind | null;
  readonly rows: readonly ReadRow[];
  readonly headings: number;
  readonly unread: readonly Unread[];
  readonly nearest?: ReadTable['nearest'];
}
