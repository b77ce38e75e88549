import { Link } from '@tanstack/react-router';
import { readDocumentScreen } from '@traguardo/texts/screens/read-document';
import { EmptyState } from '../../shell/EmptyState.tsx';
import { DataTable } from '../../tables/DataTable.tsx';
import type { UnreadView as UnreadRow } from '../desk/protocol.ts';
import { Pager } from '../Pager.tsx';
import { placeText } from '../place-text.ts';
import { type ReadingSearch, readingSearch } from '../reading-search.ts';
import { useReading } from '../the-session.ts';
import { usePage } from '../use-page.ts';
import { whyUnread } from './why-unread.ts';

const { unread: words } = readDocumentScreen;

/** Every row that was not read, where it is, what it lacks to be read, and the way to correct its table. */
export function UnreadView({ search }: { readonly search: ReadingSearch }) {
  const { tables, counts } = useReading().summary;
  const rows = usePage('unread', { page: search.pagina ?? 1 });
  if (counts.unread === 0) return <EmptyState>{words.none}</EmptyState>;
  if (!rows) return null;
  // The reason is the table's: it is told once, beside the first of its rows.
  const begins = (row: UnreadRow) => rows.items[rows.items.indexOf(row) - 1]?.table !== row.table;
  return (
    <>
      <p className="tg-muted">{words.note}</p>
      <DataTable
        caption={words.title}
        rows={rows.items}
        rowKey={({ table, at }) => `${table}/${at}`}
        columns={[
          {
            key: 'where',
            header: words.where,
            short: true,
            cell: ({ table, at, place }) => (
              <>
                <Link
                  to="/leggi"
                  search={readingSearch({ tabella: table, riga: at })}
                  className="tg-table-link"
                >
                  {words.row(table, at)}
                </Link>
                <span className="tg-under">{placeText(place)}</span>
              </>
            ),
          },
          {
            key: 'text',
            header: words.text,
            names: true,
            cell: ({ text }) => <span className="tg-unread-text">{text}</span>,
          },
          {
            key: 'why',
            header: words.nearest,
            secondary: true,
            cell: (row) =>
              begins(row) ? (
                <>
                  {whyUnread(tables[row.table - 1] ?? { kind: null })}.{' '}
                  <Link to="/leggi" search={readingSearch({ tabella: row.table })}>
                    {words.correct(row.table)}
                  </Link>
                </>
              ) : null,
          },
        ]}
      />
      <Pager page={rows.page} pages={rows.pages} what={words.title} search={search} />
    </>
  );
}
