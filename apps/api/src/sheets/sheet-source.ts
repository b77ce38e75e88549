import type { Sheet, SheetCell, SheetFamily } from '@traguardo/contracts';

/** A table before the words every sheet shares: its rows are made only when somebody takes it. */
export interface SheetSource {
  readonly id: string;
  readonly family: SheetFamily;
  readonly title: string;
  /** The part of the plan it belongs to, in words. */
  readonly group: string;
  readonly notes: readonly string[];
  readonly columns: Sheet['columns'];
  readonly rows: readonly SheetCell[][];
}

/** One column of a table computed from things of one kind. */
export interface SheetColumn<Thing> {
  readonly label: string;
  /** Set where the cell is a figure of the document. */
  readonly printed?: boolean;
  readonly cell: (thing: Thing) => SheetCell;
}

/** A sheet with one row a thing. */
export function sheetOf<Thing>(
  head: Pick<SheetSource, 'id' | 'family' | 'title' | 'group'> & { readonly notes?: readonly string[] },
  things: readonly Thing[],
  columns: readonly SheetColumn<Thing>[],
): SheetSource {
  return {
    ...head,
    notes: head.notes ?? [],
    columns: columns.map(({ label, printed }, index) => ({
      id: `${index}`,
      label,
      printed: printed ?? false,
    })),
    rows: things.map((thing) => columns.map(({ cell }) => cell(thing))),
  };
}
