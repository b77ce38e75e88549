import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type CycleScreen, cycleAddresses } from './cycle-addresses.ts';
import { useCycleKey } from './cycle-key.ts';

interface Props {
  readonly to: CycleScreen;
  readonly className?: string;
  readonly search?: { readonly gravita?: string; readonly cerca?: string };
  /** Where on the screen: the id of an element. */
  readonly hash?: string;
  readonly children: ReactNode;
}

/** A link to a screen of the cycle at hand. */
export function CycleLink({ to, className, search, hash, children }: Props) {
  const { body, year } = useCycleKey();
  return (
    <Link
      to={cycleAddresses[to]}
      params={{ body, year: String(year) }}
      search={search ?? {}}
      activeOptions={{ exact: to === 'cycle', includeSearch: false }}
      {...(hash ? { hash } : {})}
      {...(className ? { className } : {})}
    >
      {children}
    </Link>
  );
}
