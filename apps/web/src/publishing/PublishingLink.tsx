import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { cycleAddresses } from '../shell/cycle-addresses.ts';
import { useCycleKey } from '../shell/cycle-key.ts';
import { type PublishingSearch, publishingSearch } from './publishing-search.ts';

interface Props {
  readonly search: PublishingSearch;
  /** Whether what it leads to is what is shown. */
  readonly current: boolean;
  readonly children: ReactNode;
}

/** A way to a document or a section of it, that says where the reader is. */
export function PublishingLink({ search, current, children }: Props) {
  const { body, year } = useCycleKey();
  return (
    <Link
      to={cycleAddresses.publishing}
      params={{ body, year: String(year) }}
      search={publishingSearch({ ...search })}
      activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
      aria-current={current ? 'page' : undefined}
      resetScroll={false}
    >
      {children}
    </Link>
  );
}
