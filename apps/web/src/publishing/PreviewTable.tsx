import type { PublicTable } from '@traguardo/contracts';
import { Scroller } from '../tables/Scroller.tsx';
import { FigureText } from './FigureText.tsx';

type Row = PublicTable['rows'][number];

/** A table as it will be printed: caption, header cells, rows under the headings they stand under. */
export function PreviewTable({ table }: { readonly table: PublicTable }) {
  const { caption, columns, rows } = table;
  return (
    <Scroller label={caption}>
      <table className="tg-table tg-dense" id={table.id}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, align }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns may bear the same name and never move
              <th key={index} scope="col" className={align === 'end' ? 'tg-num' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {groupsOf(rows).map(({ heading, under }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no ids of their own and never move
          <tbody key={index}>
            {heading ? (
              <tr className="tg-group">
                <th scope="rowgroup" colSpan={columns.length}>
                  {heading.cells[0]?.text}
                </th>
              </tr>
            ) : null}
            {under.map((row, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no ids of their own and never move
              <TableLine key={line} row={row} columns={columns} />
            ))}
          </tbody>
        ))}
      </table>
    </Scroller>
  );
}

function TableLine({ row, columns }: { readonly row: Row; readonly columns: PublicTable['columns'] }) {
  return (
    <tr>
      {row.cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells stand in the order of the columns
        <TableCell key={index} cell={cell} figures={columns[index]?.align === 'end'} />
      ))}
    </tr>
  );
}

interface CellProps {
  readonly cell: Row['cells'][number];
  /** Whether its column is one of figures. */
  readonly figures: boolean;
}

function TableCell({ cell: { text, figure, strong, header }, figures }: CellProps) {
  const className = figures ? 'tg-num' : undefined;
  const shown = <FigureText text={text} figure={figure} />;
  const content = strong ? <b>{shown}</b> : shown;
  return header ? (
    <th scope="row" className={className}>
      {content}
    </th>
  ) : (
    <td className={className}>{content}</td>
  );
}

interface Group {
  readonly heading: Row | null;
  readonly under: readonly Row[];
}

/** The rows by the heading they stand under; those before the first heading stand under none. */
export function groupsOf(rows: readonly Row[]): readonly Group[] {
  const groups: { heading: Row | null; under: Row[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (row.heading) groups.push({ heading: row, under: [] });
    else if (last) last.under.push(row);
    else groups.push({ heading: null, under: [row] });
  }
  return groups;
}
