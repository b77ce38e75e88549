import { policyText } from '@traguardo/texts/labels';
import { readDocumentScreen } from '@traguardo/texts/screens/read-document';
import { readingCorrection } from '@traguardo/texts/screens/reading-correction';
import { useState } from 'react';
import type { Column } from '../../tables/column.ts';
import { DataTable } from '../../tables/DataTable.tsx';
import { RowEditor } from '../corrections/RowEditor.tsx';
import type { PageReadRow, TablePage } from '../desk/protocol.ts';
import { AgreesMark, ComputedCell } from './ComputedCell.tsx';
import { TypedCell } from './TypedCell.tsx';

const { table: words } = readDocumentScreen;

interface Props {
  readonly page: TablePage;
  readonly number: number;
  /** The row the reader comes for. */
  readonly sought: number | undefined;
}

/** The rows read, typed; under a row, when it is asked for, its cells to be corrected. */
export function ReadRows({ page, number, sought }: Props) {
  const [open, setOpen] = useState<number | null>(null);
  const first: Column<PageReadRow> = {
    key: 'row',
    header: words.row,
    short: true,
    cell: ({ at }) => (
      <>
        {at}
        <button
          type="button"
          className="tg-link-button tg-correct tg-no-print"
          aria-expanded={open === at}
          onClick={() => setOpen(open === at ? null : at)}
        >
          {words.correct}
          <span className="visually-hidden"> {words.toRow(at)}</span>
        </button>
      </>
    ),
  };
  const indicators = page.read.every(({ kind }) => kind === 'indicator');
  return (
    <DataTable
      caption={words.read}
      rows={page.read}
      rowKey={({ at }) => `${at}`}
      columns={[
        first,
        ...(indicators ? indicatorColumns(number, page.read) : figureColumns(number, page.read)),
      ]}
      rowClass={({ at }) => (at === sought ? 'tg-row-sought' : undefined)}
      under={(row) =>
        row.at === open ? (
          <RowEditor row={row} columns={page.columns} number={number} onDone={() => setOpen(null)} />
        ) : null
      }
    />
  );
}

function indicatorColumns(number: number, rows: readonly PageReadRow[]): readonly Column<PageReadRow>[] {
  const has = (field: 'value' | 'target' | 'declared') => rows.some((row) => row[field] !== null);
  const figure = (field: 'value' | 'target' | 'declared', header: string): readonly Column<PageReadRow>[] =>
    has(field)
      ? [
          {
            key: field,
            header,
            figures: true,
            secondary: field !== 'value',
            cell: (row) => <TypedCell cell={row[field]} row={row} number={number} />,
          },
        ]
      : [];
  const scored = rows.some(({ status }) => status !== null);
  return [
    {
      key: 'indicator',
      header: words.indicator,
      names: true,
      cell: (row) => (
        <>
          {row.indicator}
          <Above row={row} rows={rows} />
          <Description description={row.description} />
          {row.fits === null ? null : (
            <span className="tg-under">{words.fits(policyText(row.fits) ?? row.fits)}</span>
          )}
        </>
      ),
    },
    ...figure('value', words.value),
    ...figure('target', words.target),
    ...figure('declared', words.declared),
    ...(scored
      ? [
          {
            key: 'computed',
            header: words.computed,
            figures: true,
            secondary: true,
            cell: (row: PageReadRow) => <ComputedCell row={row} />,
          },
        ]
      : []),
    ...(rows.some(({ agrees }) => agrees !== null)
      ? [
          {
            key: 'agrees',
            header: words.agrees,
            secondary: true,
            cell: (row: PageReadRow) => <AgreesMark row={row} />,
          },
        ]
      : []),
    ...otherColumns(number, rows, false).map((column) => ({ ...column, secondary: true })),
  ];
}

function figureColumns(number: number, rows: readonly PageReadRow[]): readonly Column<PageReadRow>[] {
  return rows.every(({ kind }) => kind === 'objective')
    ? cardColumns(number)
    : otherColumns(number, rows, true);
}

/** A card says one thing a row, each under its own name. */
function cardColumns(number: number): readonly Column<PageReadRow>[] {
  return [
    {
      key: 'name',
      header: words.item,
      names: true,
      cell: ({ cells }) => cells.map(({ name }) => name).join(' · '),
    },
    {
      key: 'content',
      header: words.content,
      cell: (row) =>
        row.cells.map((cell) => (
          <span key={cell.name} className="tg-card-cell">
            <TypedCell cell={cell} row={row} number={number} />
          </span>
        )),
    },
  ];
}

/** The columns by their own headings; where they name the row, the first one does. */
function otherColumns(
  number: number,
  rows: readonly PageReadRow[],
  names: boolean,
): readonly Column<PageReadRow>[] {
  const headings = new Set(rows.flatMap(({ cells }) => cells.map(({ name }) => name)));
  return [...headings].map((name, index) => ({
    key: `cell/${name}`,
    header: /^\d+$/.test(name) ? readingCorrection.column(Number(name), '') : name,
    names: names && index === 0,
    figures: !(names && index === 0),
    cell: (row: PageReadRow) => {
      const cell = row.cells.find((each) => each.name === name) ?? null;
      return names && index === 0 ? (
        <>
          {cell?.printed}
          <Above row={row} rows={rows} />
        </>
      ) : (
        <TypedCell cell={cell} row={row} number={number} />
      );
    },
  }));
}

/** What stands above a row, told once where it begins: the rows after it stand under the same. */
function Above({ row, rows }: { readonly row: PageReadRow; readonly rows: readonly PageReadRow[] }) {
  const text = row.above.join(' › ');
  const before = rows[rows.indexOf(row) - 1]?.above.join(' › ');
  return text === '' || text === before ? null : <span className="tg-under">{text}</span>;
}

/** Kind, unit, formula and source of an indicator, where its text gives them. */
function Description({ description }: { readonly description: PageReadRow['description'] }) {
  const { type, unit, algorithm, source } = description;
  const parts = Object.entries({ type, unit, algorithm, source }).flatMap(([name, text]) =>
    text === undefined ? [] : [words.described(name, text)],
  );
  return parts.length === 0 ? null : <span className="tg-under">{parts.join('; ')}</span>;
}
