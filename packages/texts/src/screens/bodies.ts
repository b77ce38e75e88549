import type { Sentence } from './sentence.ts';

export const bodiesScreen = {
  title: 'Enti e cicli della performance',
  verdict: (bodies: number, cycles: number): Sentence => [
    { strong: `${bodies} ${bodies === 1 ? 'ente' : 'enti'}` },
    `, ${cycles} ${cycles === 1 ? 'ciclo' : 'cicli'}. Scegli il ciclo da aprire: ogni cifra si apre fino alla regola e ai dati da cui viene.`,
  ],
  open: (year: number) => `Apri il ciclo ${year}`,
  emptyTitle: 'Nessun ente caricato',
  empty: 'Importa una cartella di piano con il comando «traguardo db import» e ricarica la pagina.',
  caption: 'Cicli di ciascun ente',
  year: 'Anno',
  document: 'Documento',
  date: 'Data di riferimento',
} as const;
