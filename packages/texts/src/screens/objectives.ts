import { counted } from '../labels.ts';
import type { Sentence } from './sentence.ts';

export const objectivesScreen = {
  indicators: 'Indicatori',
  title: 'Obiettivi e indicatori',
  verdict: (objectives: number, indicators: number, found: number, total: number): Sentence =>
    found === total
      ? [
          { strong: counted(objectives, { one: 'obiettivo', many: 'obiettivi' }) },
          ' e ',
          { strong: counted(indicators, { one: 'indicatore', many: 'indicatori' }) },
          ', nell’ordine del documento.',
        ]
      : [{ strong: `${found}` }, ` su ${total} corrispondono alla ricerca.`],
  showing: (shown: number, total: number) => `${shown} di ${total}`,
  search: 'Cerca per titolo o codice',
  outcome: 'Esito',
  anyOutcome: 'Tutti',
  caption: 'Obiettivi e indicatori del ciclo',
  code: 'Codice',
  name: 'Titolo',
  weight: 'Peso',
  target: 'Obiettivo',
  result: 'Risultato',
  score: 'Calcolato',
  declared: 'Dichiarato',
  none: 'Nessun obiettivo o indicatore corrisponde. Cancella la ricerca per rivederli tutti.',
} as const;
