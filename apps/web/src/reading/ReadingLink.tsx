import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type ReadingSearch, readingSearch } from './reading-search.ts';

interface Props {
  readonly search: ReadingSearch;
  /** Whether what it leads to is what is shown, as far as this list goes. */
  readonly current: boolean;
  readonly children: ReactNode;
}

/** A way to a part of the reading that says where the reader is: the router alone knows whole addresses only. */
export function ReadingLink({ search, current, children }: Props) {
  return (
    <Link
      to="/leggi"
      search={readingSearch({ ...search })}
      activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </Link>
  );
}
