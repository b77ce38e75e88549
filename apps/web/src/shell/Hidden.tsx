import type { ReactNode } from 'react';

/** Words for who listens: what a mark or a position says to who sees. */
export function Hidden({ children }: { readonly children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>;
}
