import { Link } from '@tanstack/react-router';
import { readDocumentScreen } from '@traguardo/texts/screens/read-document';
import { readingCorrection } from '@traguardo/texts/screens/reading-correction';
import { useEffect, useRef } from 'react';
import { EmptyState } from '../../shell/EmptyState.tsx';
import { CorrectionForm } from '../corrections/CorrectionForm.tsx';
import { PAGE, type TablePage, type TableSummary } from '../desk/protocol.ts';
import { Pager } from '../Pager.tsx';
import { placeText } from '../place-text.ts';
import { type ReadingSearch, readingSearch } from '../reading-search.ts';
import { useReading } from '../the-session.ts';
import { whyUnread } from '../unread/why-unread.ts';
import { usePage } from '../use-page.ts';
import { PrintedTable } from './PrintedTable.tsx';
import { ReadRows } from './ReadRows.tsx';

const { tables: lists, table: words } = readDocumentScreen;

interface Props {
  readonly number: number;
  readonly search: ReadingSearch;
}

/** One table: as it stands in the document beside what was read of it, and the way to correct the reading. */
export function TableView({ number, search }: Props) {
  const { tables } = useReading().summary;
  const table = tables[number - 1];
  const asked = search.pagina ?? Math.ceil((search.riga ?? 1) / PAGE);
  const page = usePage('table', { number, page: asked });
  if (!table) return <EmptyState>{lists.gone}</EmptyState>;
  const shown = page?.number === number ? page : undefined;
  return (
    <>
      <TableHead table={table} focused={search.riga === undefined} last={tables.length} />
      <CorrectionForm key={number} table={table} page={shown} />
      {shown ? (
        <>
          <Sides page={shown} table={table} row={search.riga} />
          <Pager page={shown.page} pages={shown.pages} what={lists.open(number)} search={search} />
        </>
      ) : null}
    </>
  );
}

function TableHead(props: {
  readonly table: TableSummary;
  readonly focused: boolean;
  readonly last: number;
}) {
  const { table, focused, last } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  const { number, kind, section, place } = table;
  return (
    <div className="tg-table-head">
      <p className="tg-row tg-small">
        <Link to="/leggi" search={{}}>
          {lists.back}
        </Link>
        {number > 1 ? (
          <Link to="/leggi" search={readingSearch({ tabella: number - 1 })}>
            {lists.before}
          </Link>
        ) : null}
        {number < last ? (
          <Link to="/leggi" search={readingSearch({ tabella: number + 1 })}>
            {lists.after}
          </Link>
        ) : null}
      </p>
      <h3 ref={heading} tabIndex={-1}>
        {words.title(number, kind ? readingCorrection.kinds[kind] : lists.unrecognised)}
      </h3>
      <p className="tg-muted tg-small">
        {[placeText(place), ...(section === '' ? [] : [section])].join(' · ')}
      </p>
      {kind ? null : <p>{words.toCorrect(whyUnread(table))}</p>}
    </div>
  );
}

interface SidesProps {
  readonly page: TablePage;
  readonly table: TableSummary;
  readonly row: number | undefined;
}

function Sides({ page, table, row }: SidesProps) {
  return (
    <div className="tg-sides">
      <section aria-label={words.printed}>
        <h4>{words.printed}</h4>
        <PrintedTable page={page} row={row} />
      </section>
      <section aria-label={words.read}>
        <h4>{words.read}</h4>
        {page.read.length === 0 ? (
          <EmptyState>{words.nothingRead}</EmptyState>
        ) : (
          <ReadRows page={page} number={table.number} sought={row} />
        )}
      </section>
    </div>
  );
}
