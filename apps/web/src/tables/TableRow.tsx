import { type ReactNode, useId } from 'react';
import type { Column } from './column.ts';

interface Props<Row> {
  readonly row: Row;
  readonly shown: readonly Column<Row>[];
  /** What has no column on this screen. */
  readonly folded: readonly Column<Row>[];
  readonly className?: string | undefined;
  readonly under?: ReactNode;
}

/** One row, and under it, in words, the cells that have no column on a narrow screen. */
export function TableRow<Row>({ row, shown, folded, className, under = null }: Props<Row>) {
  const name = useId();
  return (
    <>
      <tr className={className}>
        {shown.map((column) =>
          column.names ? (
            <th
              key={column.key}
              id={folded.length > 0 ? name : undefined}
              scope="row"
              className={classOf(column)}
            >
              {column.cell(row)}
            </th>
          ) : (
            <td key={column.key} className={classOf(column)}>
              {column.cell(row)}
            </td>
          ),
        )}
      </tr>
      {folded.length > 0 ? (
        <tr className="tg-folded">
          <td colSpan={shown.length} headers={shown.some(({ names }) => names) ? name : undefined}>
            <dl className="tg-facts">
              {folded.map((column) => (
                <div key={column.key}>
                  <dt>{column.header}</dt>
                  <dd>{column.cell(row)}</dd>
                </div>
              ))}
            </dl>
          </td>
        </tr>
      ) : null}
      {under === null ? null : (
        <tr className="tg-row-under">
          <td colSpan={shown.length}>{under}</td>
        </tr>
      )}
    </>
  );
}

/** The classes of a cell or a header of the column. */
export function classOf(column: Pick<Column<never>, 'figures' | 'secondary' | 'short'>): string | undefined {
  const names = [
    column.figures ? 'tg-num' : '',
    column.secondary ? 'tg-secondary' : '',
    column.short ? 'tg-short' : '',
  ].filter(Boolean);
  return names.length > 0 ? names.join(' ') : undefined;
}
