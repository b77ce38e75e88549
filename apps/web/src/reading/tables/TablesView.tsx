import { Link } from '@tanstack/react-router';
import { readDocumentScreen } from '@traguardo/texts/screens/read-document';
import { readingCorrection } from '@traguardo/texts/screens/reading-correction';
import { EmptyState } from '../../shell/EmptyState.tsx';
import { DataTable } from '../../tables/DataTable.tsx';
import { PAGE, type TableSummary } from '../desk/protocol.ts';
import { Pager } from '../Pager.tsx';
import { placeText } from '../place-text.ts';
import { ReadingLink } from '../ReadingLink.tsx';
import { type ReadingSearch, readingSearch } from '../reading-search.ts';
import { useReading } from '../the-session.ts';

const { tables: words, number } = readDocumentScreen;

/** The tables of the document, what each was taken for, and how much of it was read. */
export function TablesView({ search }: { readonly search: ReadingSearch }) {
  const { tables } = useReading().summary;
  if (tables.length === 0) return <EmptyState>{words.empty}</EmptyState>;
  const only = search.solo === 'da-vedere';
  const asked = only ? tables.filter(({ unread, findings }) => unread > 0 || findings > 0) : tables;
  const pages = Math.max(1, Math.ceil(asked.length / PAGE));
  const page = Math.min(search.pagina ?? 1, pages);
  return (
    <>
      <p className="tg-row tg-list-head">
        <span>{words.only}:</span>
        <ReadingLink search={{}} current={!only}>
          {words.all}
        </ReadingLink>
        <ReadingLink search={{ solo: 'da-vedere' }} current={only}>
          {words.some}
        </ReadingLink>
      </p>
      {asked.length === 0 ? (
        <EmptyState>{words.none}</EmptyState>
      ) : (
        <List tables={asked.slice((page - 1) * PAGE, page * PAGE)} />
      )}
      <Pager page={page} pages={pages} what={words.title} search={search} />
    </>
  );
}

function List({ tables }: { readonly tables: readonly TableSummary[] }) {
  return (
    <DataTable
      caption={words.title}
      rows={tables}
      rowKey={(table) => `${table.number}`}
      columns={[
        {
          key: 'number',
          header: words.table,
          names: true,
          short: true,
          cell: (table) => (
            <Link to="/leggi" search={readingSearch({ tabella: table.number })} className="tg-table-link">
              {words.open(table.number)}
            </Link>
          ),
        },
        { key: 'kind', header: words.kind, cell: (table) => <Kind table={table} /> },
        {
          key: 'section',
          header: words.section,
          secondary: true,
          cell: ({ section }) => section.split(' > ').at(-1) || words.noSection,
        },
        { key: 'place', header: words.where, secondary: true, cell: ({ place }) => placeText(place) },
        { key: 'rows', header: words.rows, figures: true, cell: ({ rows }) => number(rows) },
        { key: 'unread', header: words.unread, figures: true, cell: ({ unread }) => number(unread) },
        { key: 'findings', header: words.findings, figures: true, cell: ({ findings }) => number(findings) },
      ]}
    />
  );
}

function Kind({ table: { kind, nearest } }: { readonly table: TableSummary }) {
  if (kind) return readingCorrection.kinds[kind];
  return (
    <>
      <span className="tg-muted">{words.unrecognised}</span>
      {nearest ? (
        <span className="tg-under">{words.nearest(readingCorrection.kinds[nearest.kind])}</span>
      ) : null}
    </>
  );
}
