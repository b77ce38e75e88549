import { counted } from '../labels.ts';
import { listed, type Sentence } from './sentence.ts';

export interface DeadlinesVerdict {
  readonly date: string;
  readonly late: readonly string[];
  readonly passed: readonly string[];
  readonly disputed: number;
  readonly next: { readonly title: string; readonly days: number } | null;
}

/** What is late, what has gone by unrecorded, what comes next. */
function verdict(v: DeadlinesVerdict): Sentence {
  const parts: (string | { readonly strong: string })[] = [`Al ${v.date}: `];
  parts.push(
    v.late.length === 0
      ? 'nessun atto arrivato dopo il termine di legge'
      : {
          strong: `${counted(v.late.length, { one: 'atto arrivato', many: 'atti arrivati' })} dopo il termine di legge`,
        },
    v.late.length === 0 ? '' : ` (${listed(v.late)})`,
  );
  if (v.passed.length > 0)
    parts.push(
      '; ',
      { strong: counted(v.passed.length, { one: 'termine passato', many: 'termini passati' }) },
      ' senza un atto registrato',
    );
  if (v.disputed > 0)
    parts.push(
      `; ${counted(v.disputed, { one: 'termine si legge', many: 'termini si leggono' })} in due modi, mostrati entrambi`,
    );
  parts.push('.');
  if (v.next)
    parts.push(
      ` Prossimo, ${v.next.title}: `,
      {
        strong: v.next.days === 0 ? 'oggi' : `tra ${counted(v.next.days, { one: 'giorno', many: 'giorni' })}`,
      },
      '.',
    );
  return parts;
}

export const deadlinesScreen = {
  title: 'Scadenze',
  verdict,
  terms: 'Termini di legge',
  termsNote: 'ogni lettura del termine, con la sua norma',
  planTerms: 'Date che il piano si è dato',
  planTermsNote: (count: number) =>
    `${counted(count, { one: 'data', many: 'date' })}, di indicatori e attività`,
  noPlanTerms: 'Nessun indicatore e nessuna attività del piano ha una data.',
  findings: 'Rilievi sui termini',
  noFindings: 'Nessun rilievo sui termini.',
  at: 'Giudica alla data',
  judge: 'Giudica',
  backTo: (date: string) => `Torna al ${date}`,
  term: 'Termine',
  reading: 'Lettura',
  date: 'Scade il',
  state: 'Stato',
  done: 'Fatto',
  citation: 'Norma',
  indicator: 'Indicatore o attività',
  due: 'Data obiettivo',
  result: 'Risultato',
  readings: {
    ordinary: 'ordinaria',
    practice: 'secondo la prassi',
    'after-budget': 'dopo il preventivo',
  },
  disputed:
    'Se i giorni in più decorrano dal termine prorogato o dall’approvazione effettiva, e se valgano senza una proroga formale, è discusso: le due date stanno una accanto all’altra e nessuna è scelta.',
  stateWord: {
    done: 'rispettato',
    late: 'in ritardo',
    passed: 'passato, nessun atto registrato',
    future: 'da venire',
  },
  planStateWord: {
    done: 'nei tempi',
    late: 'in ritardo',
    passed: 'passata, nessuna data registrata',
    future: 'da venire',
  },
  notRecordedState: 'passato',
  notRecorded: 'il piano non registra questo atto',
  daysLate: (days: number) => `${counted(days, { one: 'giorno', many: 'giorni' })} di ritardo`,
  inDays: (days: number) => (days === 0 ? 'oggi' : `tra ${counted(days, { one: 'giorno', many: 'giorni' })}`),
  doneOn: (organ: string, date: string) => `${organ}, ${date}`,
} as const;
