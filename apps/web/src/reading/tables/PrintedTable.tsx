import { readDocumentScreen } from '@traguardo/texts/screens/read-document';
import { readingCorrection } from '@traguardo/texts/screens/reading-correction';
import { useEffect, useRef } from 'react';
import { Hidden } from '../../shell/Hidden.tsx';
import { Scroller } from '../../tables/Scroller.tsx';
import type { PageCell, PageRow, TablePage } from '../desk/protocol.ts';
import { columnName } from './column-name.ts';

const { table: words, tables: lists } = readDocumentScreen;

/** Columns that fit a screen somehow; wider tables are rare, and whole in the files. */
const WIDEST = 40;

interface Props {
  readonly page: TablePage;
  /** The row the reader comes for. */
  readonly row: number | undefined;
}

/** The table as the document has it, joined cells included, each row with what became of it. */
export function PrintedTable({ page, row }: Props) {
  const columns = page.columns.slice(0, WIDEST);
  return (
    <>
      <Scroller label={words.printed}>
        <table className="tg-table tg-dense tg-printed">
          <caption className="visually-hidden">
            {lists.open(page.number)}: {words.printed}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              {columns.map((column) => (
                <th key={column.number} scope="col">
                  {column.number}
                  <Hidden> {columnName(column)}</Hidden>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {page.rows.map((each) => (
              <PrintedRow key={each.at} row={each} sought={each.at === row} />
            ))}
          </tbody>
        </table>
      </Scroller>
      {page.columns.length > WIDEST ? (
        <p className="tg-muted tg-small">{words.more(page.columns.length - WIDEST)}</p>
      ) : null}
    </>
  );
}

function PrintedRow({ row, sought }: { readonly row: PageRow; readonly sought: boolean }) {
  const place = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (!sought) return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'center' });
  }, [sought]);
  return (
    <tr
      ref={place}
      tabIndex={sought ? -1 : undefined}
      className={`tg-row-${row.state}${sought ? ' tg-row-sought' : ''}`}
    >
      <th scope="row" className="tg-short">
        {row.at}
        <span className="tg-under">{words.states[row.state]}</span>
      </th>
      {row.cells
        .filter(({ column }) => column < WIDEST)
        .map((cell) => (
          <td
            key={cell.column}
            colSpan={cell.columnSpan > 1 ? Math.min(cell.columnSpan, WIDEST - cell.column) : undefined}
            rowSpan={cell.rowSpan > 1 ? cell.rowSpan : undefined}
            className={cell.strong ? 'tg-strong' : undefined}
          >
            <CellText cell={cell} />
          </td>
        ))}
    </tr>
  );
}

function CellText({ cell: { text, corrected, continued } }: { readonly cell: PageCell }) {
  if (corrected !== undefined) {
    return (
      <>
        <del>{text}</del> <ins>{corrected}</ins> <span className="tg-tag">{readingCorrection.corrected}</span>
      </>
    );
  }
  if (!continued) return text;
  return (
    <span className="tg-muted">
      {text} <span className="tg-tag">({words.continued})</span>
    </span>
  );
}
