import type { ReactNode } from 'react';
import { type Column, foldColumns } from './column.ts';
import { Scroller } from './Scroller.tsx';
import { classOf, TableRow } from './TableRow.tsx';
import { useNarrow } from './use-narrow.ts';

interface Props<Row> {
  readonly caption: string;
  /** True where a heading right above says the same. */
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly total?: ReactNode;
  readonly dense?: boolean;
  readonly rowClass?: (row: Row) => string | undefined;
  /** What stands under a row, as wide as the table; null where nothing does. */
  readonly under?: (row: Row) => ReactNode;
}

/** A table with caption, scoped headers and aligned figures; a narrow screen loses no cell of it. */
export function DataTable<Row>(props: Props<Row>) {
  const {
    caption,
    captionHidden = true,
    columns,
    rows,
    rowKey,
    total,
    dense = true,
    rowClass,
    under,
  } = props;
  const { shown, folded } = foldColumns(columns, useNarrow());
  return (
    <Scroller label={caption}>
      <table className={dense ? 'tg-table tg-dense' : 'tg-table'}>
        <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column.key} scope="col" className={classOf(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow
              key={rowKey(row)}
              row={row}
              shown={shown}
              folded={folded}
              className={rowClass?.(row)}
              under={under?.(row)}
            />
          ))}
          {total}
        </tbody>
      </table>
    </Scroller>
  );
}
