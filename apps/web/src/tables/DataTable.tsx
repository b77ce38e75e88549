import type { ReactNode } from 'react';
import { Scroller } from './Scroller.tsx';

export interface Column<Row> {
  readonly key: string;
  readonly header: ReactNode;
  /** Figures are right-aligned. */
  readonly figures?: boolean;
  /** The column that names the row. */
  readonly names?: boolean;
  /** A name of a few letters, as a year: it takes no more room than it needs. */
  readonly short?: boolean;
  /** Left out on narrow screens: it must not be needed to understand the row. */
  readonly secondary?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

interface Props<Row> {
  readonly caption: string;
  /** True where a heading right above says the same. */
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly total?: ReactNode;
  readonly dense?: boolean;
}

/** A table with caption, scoped headers and aligned figures. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, captionHidden = true, columns, rows, rowKey, total, dense = true } = props;
  return (
    <Scroller label={caption}>
      <table className={dense ? 'tg-table tg-dense' : 'tg-table'}>
        <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={classOf(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) =>
                column.names ? (
                  <th key={column.key} scope="row" className={classOf(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={classOf(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
          {total}
        </tbody>
      </table>
    </Scroller>
  );
}

function classOf(column: Pick<Column<never>, 'figures' | 'secondary' | 'short'>): string | undefined {
  const names = [
    column.figures ? 'tg-num' : '',
    column.secondary ? 'tg-secondary' : '',
    column.short ? 'tg-short' : '',
  ].filter(Boolean);
  return names.length > 0 ? names.join(' ') : undefined;
}
