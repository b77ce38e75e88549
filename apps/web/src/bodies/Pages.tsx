import { Link } from '@tanstack/react-router';
import { bodiesScreen } from '@traguardo/texts/screens/bodies';
import { bodiesSearch } from './bodies-search.ts';

interface Props {
  readonly page: number;
  readonly pages: number;
  readonly search: string;
}

/** The way to the page before and after; nothing where one page holds all. */
export function Pages({ page, pages, search }: Props) {
  if (pages < 2) return null;
  const to = (number: number) => bodiesSearch({ cerca: search, pagina: number });
  return (
    <nav aria-label={bodiesScreen.pages} className="tg-row">
      {page > 1 ? (
        <Link to="/" search={to(page - 1)} className="btn btn-outline-primary">
          {bodiesScreen.before}
        </Link>
      ) : null}
      <span aria-current="page">{bodiesScreen.page(page, pages)}</span>
      {page < pages ? (
        <Link to="/" search={to(page + 1)} className="btn btn-outline-primary">
          {bodiesScreen.after}
        </Link>
      ) : null}
    </nav>
  );
}
