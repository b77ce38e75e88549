import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useCycleKey } from './cycle-key.ts';

const addresses = {
  cycle: '/enti/$body/$year',
  tree: '/enti/$body/$year/albero',
  objectives: '/enti/$body/$year/obiettivi',
  checks: '/enti/$body/$year/controlli',
  staffing: '/enti/$body/$year/fabbisogni',
  document: '/enti/$body/$year/documento',
  monitoring: '/enti/$body/$year/monitoraggio',
  evaluation: '/enti/$body/$year/valutazione',
  risk: '/enti/$body/$year/rischi',
  transparency: '/enti/$body/$year/trasparenza',
} as const;

export type CycleScreen = keyof typeof addresses;

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
      to={addresses[to]}
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
