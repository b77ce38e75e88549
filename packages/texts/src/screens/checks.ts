import { counted, severityNoun } from '../labels.ts';
import type { Sentence } from './sentence.ts';

function verdict(v: {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly blocking: number;
  readonly date: string;
}): Sentence {
  const total = v.error + v.warning + v.info;
  if (total === 0) return [{ strong: 'Nessun rilievo' }, `: le cifre si tengono, alla data del ${v.date}.`];
  return [
    { strong: counted(v.error, severityNoun.error) },
    v.error === 1 ? ' chiede una risposta; ' : ' chiedono una risposta; ',
    `${counted(v.warning, severityNoun.warning)} e ${counted(v.info, severityNoun.info)}. `,
    v.blocking === 0
      ? 'Nessuno ferma l’invio'
      : `${counted(v.blocking, { one: 'rilievo', many: 'rilievi' })} su regole di legge verificate: da sanare prima dell’invio`,
    `; verifica alla data del ${v.date}.`,
  ];
}

const findings = { one: 'rilievo', many: 'rilievi' };

export const checksScreen = {
  title: 'Controlli',
  verdict,
  filters: 'Filtri',
  text: 'Testo o codice',
  severity: 'Gravità',
  family: 'Tipo',
  showing: (shown: number, total: number) =>
    shown === total ? counted(total, findings) : `${shown} di ${counted(total, findings)}`,
  reset: 'Togli i filtri',
  none: 'Nessun rilievo con questi filtri.',
  why: 'Perché',
  what: 'Che cosa',
  source: 'Fonte',
  todo: 'Che fare',
  where: 'Dove nei dati',
  open: 'Vai al punto',
  page: 'La regola in dettaglio',
  blocking: 'regola di legge verificata',
  pageTitle: (title: string) => title,
  pageVerdict: (count: number, body: string): Sentence => [
    count === 0
      ? 'Nessun rilievo con questo codice'
      : { strong: counted(count, { one: 'rilievo', many: 'rilievi' }) },
    count === 0 ? ` in ${body}.` : ` con questo codice in ${body}.`,
  ],
  code: 'Codice',
  back: 'Tutti i controlli',
  here: 'In questo ciclo',
  rule: 'La regola',
} as const;
