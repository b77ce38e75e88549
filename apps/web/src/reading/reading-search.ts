import type { Severity } from '@traguardo/core/kernel';
import { severities } from '../marks/severity.ts';

export const views = ['tabelle', 'rilievi', 'non-lette', 'testo', 'file'] as const;
export type View = (typeof views)[number];

/** What of a reading is shown, as it stands in the address. The document itself is never there. */
export interface ReadingSearch {
  readonly vista?: View;
  readonly tabella?: number;
  readonly riga?: number;
  readonly pagina?: number;
  readonly gravita?: Severity;
  /** Tables with something to look at, and no others. */
  readonly solo?: 'da-vedere';
}

/** Keeps what this screen knows; anything else in the address is ignored. */
export function readingSearch(search: Record<string, unknown>): ReadingSearch {
  const vista = views.find((view) => view === search.vista && view !== 'tabelle');
  const gravita = severities.find((severity) => severity === search.gravita);
  const count = (name: string, least: number) => {
    const value = Number(search[name]);
    return Number.isSafeInteger(value) && value >= least ? value : undefined;
  };
  const [tabella, riga, pagina] = [count('tabella', 1), count('riga', 1), count('pagina', 2)];
  return {
    ...(vista && { vista }),
    ...(tabella && { tabella }),
    ...(riga && { riga }),
    ...(pagina && { pagina }),
    ...(gravita && { gravita }),
    ...(search.solo === 'da-vedere' && { solo: 'da-vedere' }),
  };
}
