import type { Sentence } from './sentence.ts';

export const bodiesScreen = {
  title: 'Enti e cicli della performance',
  verdict: (total: number): Sentence => [
    { strong: `${total.toLocaleString('it', { useGrouping: true })} ${total === 1 ? 'ente' : 'enti'}` },
    `. Scegli il ciclo da aprire: ogni cifra si apre fino alla regola e ai dati da cui viene.`,
  ],
  search: 'Cerca un ente per nome',
  found: (total: number) => (total === 1 ? 'un ente risponde' : `${total} enti rispondono`),
  none: 'Nessun ente ha queste parole nel nome.',
  pages: 'Pagine degli enti',
  page: (page: number, pages: number) => `pagina ${page} di ${pages}`,
  before: 'Pagina precedente',
  after: 'Pagina successiva',
  open: (year: number) => `Apri il ciclo ${year}`,
  emptyTitle: 'Nessun ente caricato',
  empty: 'Importa una cartella di piano con il comando «traguardo db import» e ricarica la pagina.',
  caption: 'Cicli di ciascun ente',
  year: 'Anno',
  document: 'Documento',
  date: 'Data di riferimento',
} as const;
