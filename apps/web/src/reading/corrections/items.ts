import type { Corrections, TableCorrection } from '@traguardo/intake';

type Kind = NonNullable<TableCorrection['kind']>;
type Role = NonNullable<TableCorrection['columns']>[number];

/** One thing a person said of a table; rows and columns count from 1. */
export type Correction =
  | { readonly is: 'kind'; readonly table: number; readonly kind: Kind }
  | { readonly is: 'heading'; readonly table: number; readonly rows: number }
  | { readonly is: 'column'; readonly table: number; readonly column: number; readonly role: Role }
  | {
      readonly is: 'cell';
      readonly table: number;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    };

/** The corrections one by one, in the order of the document. */
export function correctionItems(corrections: Corrections): readonly Correction[] {
  return Object.entries(corrections).flatMap(([number, { kind, headingRows, columns = {}, cells = {} }]) => {
    const table = Number(number);
    const items: Correction[] = [];
    if (kind !== undefined) items.push({ is: 'kind', table, kind });
    if (headingRows !== undefined) items.push({ is: 'heading', table, rows: headingRows });
    for (const [column, role] of Object.entries(columns))
      items.push({ is: 'column', table, column: Number(column), role });
    const places = Object.entries(cells).map(([place, text]) => {
      const [row = 0, column = 0] = place.split(':').map(Number);
      return { is: 'cell', table, row, column, text } as const;
    });
    return [...items, ...places.sort((a, b) => a.row - b.row || a.column - b.column)];
  });
}

/** What tells one correction from another: the place it is about. */
export function correctionKey(item: Correction): string {
  switch (item.is) {
    case 'kind':
    case 'heading':
      return `${item.table}/${item.is}`;
    case 'column':
      return `${item.table}/column/${item.column}`;
    case 'cell':
      return `${item.table}/cell/${item.row}:${item.column}`;
  }
}

/** The corrections with these added; what was said before of the same place gives way. */
export function corrected(corrections: Corrections, items: readonly Correction[]): Corrections {
  const all: Record<number, TableCorrection> = { ...corrections };
  for (const item of items) all[item.table] = withItem(all[item.table] ?? {}, item);
  return all;
}

/** The corrections without those of the same places. */
export function uncorrected(corrections: Corrections, items: readonly Correction[]): Corrections {
  const gone = new Set(items.map(correctionKey));
  return corrected(
    {},
    correctionItems(corrections).filter((item) => !gone.has(correctionKey(item))),
  );
}

function withItem(table: TableCorrection, item: Correction): TableCorrection {
  switch (item.is) {
    case 'kind':
      return { ...table, kind: item.kind };
    case 'heading':
      return { ...table, headingRows: item.rows };
    case 'column':
      return { ...table, columns: { ...table.columns, [item.column]: item.role } };
    case 'cell':
      return { ...table, cells: { ...table.cells, [`${item.row}:${item.column}`]: item.text } };
  }
}
