import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly key: string;
  /** Empty over what only draws the figure beside it. */
  readonly header: ReactNode;
  /** Figures are right-aligned. */
  readonly figures?: boolean;
  /** The column that names the row. */
  readonly names?: boolean;
  /** A name of a few letters, as a year: it takes no more room than it needs. */
  readonly short?: boolean;
  /** On narrow screens no column of its own: it stands in words under the row. */
  readonly secondary?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

/** The columns a screen has room for, and those folded under each row: each is in one of the two. */
export function foldColumns<Row>(columns: readonly Column<Row>[], narrow: boolean) {
  if (!narrow) return { shown: columns, folded: [] };
  return {
    shown: columns.filter(({ secondary }) => !secondary),
    folded: columns.filter(({ secondary, header }) => secondary && header !== ''),
  };
}
