import type {
  CardState,
  Contestation,
  EvaluatedRank,
  EvaluationComponent,
  NoPay,
  NoScore,
} from '@traguardo/core/evaluation';
import { counted } from '../labels.ts';
import type { Sentence } from './sentence.ts';

const evaluations = { one: 'valutazione', many: 'valutazioni' };
const days = { one: 'giorno valutato', many: 'giorni valutati' };

interface Verdict {
  readonly people: number;
  readonly decided: number;
  readonly reportValidated: boolean;
}

function verdict(v: Verdict): Sentence {
  const open = v.people - v.decided;
  return [
    { strong: `${counted(v.decided, evaluations)} su ${v.people}` },
    v.decided === 1 ? ' è definitiva' : ' sono definitive',
    open === 0 ? '' : `, ${counted(open, { one: 'ancora aperta', many: 'ancora aperte' })}`,
    '. ',
    v.reportValidated
      ? 'La Relazione è validata dall’OIV: la retribuzione di risultato si può pagare.'
      : 'La Relazione non è ancora validata dall’OIV: nessuna retribuzione di risultato è dovuta.',
  ];
}

const rank: Readonly<Record<EvaluatedRank, string>> = {
  vertice: 'Vertice',
  dirigente: 'Dirigenti',
  'elevata-qualificazione': 'Elevate qualificazioni',
  personale: 'Personale',
};

const component: Readonly<Record<EvaluationComponent, string>> = {
  'performance-ente': 'Performance dell’ente',
  'performance-struttura': 'Performance della struttura',
  'obiettivi-individuali': 'Obiettivi individuali',
  'obiettivi-gruppo': 'Obiettivi di gruppo',
  'competenze-comportamenti': 'Competenze e comportamenti',
  'capacita-valutazione': 'Capacità di differenziare le valutazioni',
};

const state: Readonly<Record<CardState['kind'] | 'not-known', string>> = {
  draft: 'bozza',
  proposed: 'proposta',
  communicated: 'comunicata',
  contested: 'contestata',
  final: 'definitiva',
  'not-known': 'non nota a quel giorno',
};

const noScore: Readonly<Record<NoScore, string>> = {
  'no-system': 'nessun sistema per questo ruolo',
  'nothing-assessed': 'nessun giorno da valutare',
  'missing-component': 'manca una componente',
  'nothing-applies': 'nessuna componente applicabile',
};

const noPay: Readonly<Record<NoPay, string>> = {
  'report-not-validated': 'Relazione non validata',
  'delay-unknown': 'ritardo dei pagamenti non noto',
};

const decision: Readonly<Record<NonNullable<Contestation['outcome']>['decision'], string>> = {
  accolta: 'accolta',
  'accolta-in-parte': 'accolta in parte',
  respinta: 'respinta',
};

const noEvaluation: Sentence = [{ strong: 'Nessuna valutazione' }, ' inserita per questo ciclo.'];

export const evaluationScreen = {
  title: (year: number) => `Valutazione individuale ${year}`,
  verdict,
  rank,
  component,
  state,
  noScore,
  noPay,
  decision,
  distribution: 'Come sono distribuite',
  distributionNote:
    'le celle con una o due persone, e quelle da cui si ricaverebbe la classe di qualcuno, sono coperte; un ruolo si pubblica quando tutte le sue valutazioni sono definitive',
  distributionCaption: 'Persone per classe di risultato e differenziazione dei giudizi, per ruolo',
  rankHeader: 'Ruolo',
  people: 'Persone',
  spread: 'Differenziazione',
  spreadUnit: (points: string) => `${points} punti`,
  /** Of a spread that may not be published, whatever the reason. */
  unclassed: 'Senza classe',
  withheld: 'coperto',
  undecided: 'valutazioni non tutte definitive',
  classes: (label: string, from: string) => `${label} (da ${from})`,
  pay: 'Retribuzione di risultato',
  setAside: 'Stanziata',
  due: 'Spettante',
  payUndecided: 'si saprà quando tutte le valutazioni saranno definitive',
  euro: (amount: string) => `${amount} euro`,
  notPublished: 'non pubblicabile',
  notDue: 'non dovuta prima della validazione',
  systems: 'Che cosa si valuta',
  systemsCaption: 'Pesi delle componenti della valutazione, per ruolo, in percentuale',
  componentHeader: 'Componente',
  notUsed: 'non usata',
  cards: 'Schede individuali',
  cardsNote: 'dati personali: per ruolo, mai per nome',
  cardsCaption: 'Schede individuali: ruolo, componenti, punteggio, classe, stato',
  card: 'Scheda',
  components: 'Componenti',
  score: 'Punteggio',
  classHeader: 'Classe',
  stateHeader: 'Stato',
  payHeader: 'Risultato',
  assessed: (assessed: number, total: number) => `${counted(assessed, days)} su ${total}`,
  evaluator: (title: string) => `valuta: ${title}`,
  contested: (date: string) => `contestata il ${date}`,
  decidedAs: (word: string) => `esito: ${word}`,
  missing: 'manca',
  notApplicable: 'non applicabile',
  reserved:
    'Le schede individuali sono dati personali: le leggono il Segretario generale, la Giunta e l’OIV. Qui stanno solo i dati aggregati.',
  noEvaluation,
  empty:
    'Sistema e schede, per ruolo e mai per nome, si inseriscono nella cartella del piano, nel file evaluation.yaml dell’anno.',
} as const;
