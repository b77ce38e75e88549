import { readDocumentScreen } from '@traguardo/texts/screens/read-document';
import { ReadingLink } from '../ReadingLink.tsx';
import { type ReadingSearch, type View, views } from '../reading-search.ts';
import { useReading } from '../the-session.ts';

const { result, number } = readDocumentScreen;

/** The parts of the reading, each at its own address. */
export function ReadingViews({ search }: { readonly search: ReadingSearch }) {
  const { counts, findings } = useReading().summary;
  const count: Readonly<Record<View, number | null>> = {
    tabelle: counts.tables,
    rilievi: findings.error + findings.warning + findings.info,
    'non-lette': counts.unread,
    testo: counts.textBlocks,
    file: null,
  };
  return (
    <nav className="tg-views" aria-label={result.parts}>
      {views.map((view) => (
        <ReadingLink key={view} search={{ vista: view }} current={view === (search.vista ?? 'tabelle')}>
          {result.views[view]} <Count count={count[view]} />
        </ReadingLink>
      ))}
    </nav>
  );
}

function Count({ count }: { readonly count: number | null }) {
  return count === null ? null : <span className="tg-count">{number(count)}</span>;
}
