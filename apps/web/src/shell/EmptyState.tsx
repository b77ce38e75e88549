import type { ReactNode } from 'react';

/** The frame stays: a dashed outline, one sentence, at most one action. */
export function EmptyState({ children }: { readonly children: ReactNode }) {
  return <p className="tg-empty">{children}</p>;
}
