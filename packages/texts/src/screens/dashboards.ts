import { counted } from '../labels.ts';
import type { Sentence } from './sentence.ts';

export interface DashboardVerdict {
  readonly rows: number;
  readonly scored: number;
  readonly reached: number;
  readonly partial: number;
  readonly zero: number;
  readonly missing: number;
  readonly notYetDue: number;
}

const row = { one: 'riga', many: 'righe' } as const;
const notYetDue = { one: 'non ancora dovuta', many: 'non ancora dovute' } as const;

/** How the rows stand: whole, in part, nothing, not yet. */
function standing(v: DashboardVerdict): Sentence {
  if (v.rows === 0) return ['Nessun indicatore.'];
  if (v.scored === 0)
    return v.notYetDue > 0
      ? [`${counted(v.rows, row)}: `, { strong: counted(v.notYetDue, notYetDue) }, '.']
      : [`${counted(v.rows, row)}, nessuna con un punteggio.`];
  const rest = [
    v.partial > 0 ? `${v.partial} in parte` : '',
    v.zero > 0 ? `${v.zero} a zero` : '',
    v.missing > 0 ? `${v.missing} senza il dato` : '',
    v.notYetDue > 0 ? counted(v.notYetDue, notYetDue) : '',
  ].filter(Boolean);
  return [
    { strong: `${counted(v.reached, row)} su ${v.rows}` },
    v.reached === 1 ? ' vale 100' : ' valgono 100',
    rest.length > 0 ? `; ${rest.join(', ')}.` : '.',
  ];
}

export const dashboardsScreen = {
  title: 'Cruscotti',
  verdict: (v: {
    readonly dashboards: number;
    readonly assignments: number;
    readonly units: number;
    readonly unbalanced: number;
  }): Sentence => {
    const kinds = [
      v.dashboards > 0
        ? counted(v.dashboards, { one: 'cruscotto del documento', many: 'cruscotti del documento' })
        : '',
      v.assignments > 0 ? counted(v.assignments, { one: 'assegnazione', many: 'assegnazioni' }) : '',
      v.units > 0
        ? counted(v.units, { one: 'struttura con obiettivi', many: 'strutture con obiettivi' })
        : '',
    ].filter(Boolean);
    if (kinds.length === 0) return ['Il ciclo non porta cruscotti, assegnazioni né strutture responsabili.'];
    return [
      `${kinds.join(', ')}: gli stessi indicatori, ognuno con il suo unico valore. `,
      v.assignments === 0
        ? ''
        : v.unbalanced === 0
          ? 'I pesi di ogni assegnazione fanno 100.'
          : {
              strong: `${counted(v.unbalanced, { one: 'assegnazione non fa', many: 'assegnazioni non fanno' })} 100.`,
            },
    ];
  },
  standing,
  from: {
    dashboard: 'cruscotto del documento',
    assignment: 'pesi assegnati',
    responsibility: 'obiettivi di cui risponde',
  },
  groups: {
    dashboard: 'Cruscotti del documento',
    assignment: 'Assegnazioni',
    responsibility: 'Per struttura responsabile',
  },
  groupNote: {
    dashboard: 'gli indicatori che il documento elenca',
    assignment: 'gli obiettivi dati a un ruolo, con il loro peso',
    responsibility: 'ricavati dalle schede degli obiettivi',
  },
  name: 'Cruscotto',
  holder: 'Di chi è',
  rows: 'Righe',
  reached: 'A 100',
  partial: 'In parte',
  zero: 'A zero',
  open: 'Senza punteggio',
  weights: 'Somma dei pesi',
  findings: 'Rilievi',
  indicator: 'Indicatore o obiettivo',
  weight: 'Peso',
  target: 'Obiettivo',
  result: 'Risultato',
  score: 'Punteggio',
  shown: (text: string) => `qui il documento stampa ${text}`,
  resultHere: (text: string) => `risultato ${text}`,
  targetHere: (text: string) => `obiettivo ${text}`,
  declaredHere: (text: string) => `dichiarato ${text}`,
  selected: (numbers: string) => `solo gli indicatori ${numbers}`,
  total: 'Somma dei pesi',
  missingWeights: (count: number) =>
    counted(count, { one: 'riga non ha peso', many: 'righe non hanno peso' }),
  oneValue: 'Valore e punteggio sono quelli della pagina dell’indicatore: qui non si ricalcola niente.',
  noScore: 'Il punteggio di chi ha l’assegnazione non si calcola qui: lo propone e lo decide la valutazione.',
  findingsTitle: 'Rilievi su queste righe',
  noFindings: 'Nessun rilievo su queste righe.',
  noWeight: 'manca',
  empty: 'Il ciclo non porta cruscotti.',
} as const;
