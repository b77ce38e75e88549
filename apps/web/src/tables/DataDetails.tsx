import { shell } from '@traguardo/texts/screens/shell';
import type { ReactNode } from 'react';

/** The table behind a drawing. */
export function DataDetails({ children }: { readonly children: ReactNode }) {
  return (
    <details className="tg-data">
      <summary>{shell.tableOfData}</summary>
      {children}
    </details>
  );
}
