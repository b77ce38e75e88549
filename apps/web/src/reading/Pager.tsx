import { Link } from '@tanstack/react-router';
import { readDocumentScreen } from '@traguardo/texts/screens/read-document';
import { type ReadingSearch, readingSearch } from './reading-search.ts';

const { pages: words } = readDocumentScreen;

interface Props {
  readonly page: number;
  readonly pages: number;
  readonly what: string;
  /** What else stands in the address. */
  readonly search: ReadingSearch;
}

/** The way to the page before and after; nothing where one page holds all. */
export function Pager({ page, pages, what, search }: Props) {
  if (pages < 2) return null;
  const { riga: _, ...rest } = search;
  const to = (pagina: number) => readingSearch({ ...rest, pagina });
  return (
    <nav aria-label={words.label(what)} className="tg-row tg-pager">
      {page > 1 ? (
        <Link to="/leggi" search={to(page - 1)} className="btn btn-outline-primary">
          {words.before}
        </Link>
      ) : null}
      <span aria-live="polite">{words.page(page, pages)}</span>
      {page < pages ? (
        <Link to="/leggi" search={to(page + 1)} className="btn btn-outline-primary">
          {words.after}
        </Link>
      ) : null}
    </nav>
  );
}
