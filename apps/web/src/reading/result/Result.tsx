import { useSearch } from '@tanstack/react-router';
import { readDocumentScreen } from '@traguardo/texts/screens/read-document';
import { FilesToTake } from '../files/FilesToTake.tsx';
import { FindingsView } from '../findings/FindingsView.tsx';
import { type ReadingSearch, readingSearch } from '../reading-search.ts';
import { FileChooser } from '../start/FileChooser.tsx';
import { TablesView } from '../tables/TablesView.tsx';
import { TableView } from '../tables/TableView.tsx';
import { OutlineView } from '../texts/OutlineView.tsx';
import { UnreadView } from '../unread/UnreadView.tsx';
import { CorrectionList } from './CorrectionList.tsx';
import { ReadingSummary } from './ReadingSummary.tsx';
import { ReadingViews } from './ReadingViews.tsx';

/** What was read: in sum, then table by table, with what to answer for and what to take away. */
export function Result() {
  const search = readingSearch(useSearch({ strict: false }));
  return (
    <>
      <ReadingSummary />
      <CorrectionList />
      <details className="tg-data">
        <summary>{readDocumentScreen.choose.another}</summary>
        <FileChooser />
      </details>
      <ReadingViews search={search} />
      <Shown search={search} />
    </>
  );
}

function Shown({ search }: { readonly search: ReadingSearch }) {
  switch (search.vista) {
    case 'rilievi':
      return <FindingsView search={search} />;
    case 'non-lette':
      return <UnreadView search={search} />;
    case 'file':
      return <FilesToTake />;
    case 'testo':
      return <OutlineView search={search} />;
    default:
      return search.tabella ? (
        <TableView key={search.tabella} number={search.tabella} search={search} />
      ) : (
        <TablesView search={search} />
      );
  }
}
