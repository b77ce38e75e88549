import { counted } from '../labels.ts';
import type { Sentence } from './sentence.ts';

export interface IndicatorVerdict {
  readonly score: string | null;
  readonly shortfall: string | null;
  readonly declared: string | null;
  readonly delta: string | null;
  readonly status: string;
  readonly target: string | null;
  readonly places: number;
  readonly differing: number;
}

function verdict(v: IndicatorVerdict): Sentence {
  const parts: (string | { strong: string })[] = [];
  if (v.score !== null) {
    if (v.shortfall === null) parts.push('Obiettivo raggiunto: il punteggio è ', { strong: v.score }, '.');
    else parts.push('Mancano ', { strong: v.shortfall }, ' punti: il punteggio è ', { strong: v.score }, '.');
    if (v.declared === null) parts.push(' Il documento non dichiara un punteggio.');
    else if (v.delta === null) parts.push(' Quello dichiarato coincide.');
    else parts.push(` Dichiarato ${v.declared}, scarto `, { strong: v.delta }, '.');
  } else {
    parts.push('Nessun punteggio: ', { strong: v.status });
    parts.push(v.target === null ? '.' : `; l’obiettivo è ${v.target}.`);
  }
  if (v.places > 0) {
    parts.push(' Un solo valore, stampato in ', {
      strong: counted(v.places, { one: 'luogo', many: 'luoghi' }),
    });
    parts.push(v.differing === 0 ? '.' : `: in ${v.differing} diversamente.`);
  }
  return parts;
}

export const indicatorScreen = {
  inDashboards: 'Nei cruscotti',
  verdict,
  printed: 'Stampa',
  value: (date: string | null) => (date === null ? 'Valore' : `Valore al ${date}`),
  target: 'Obiettivo',
  computed: 'Calcolato',
  declared: 'Dichiarato',
  coincides: 'coincide',
  delta: (delta: string) => `scarto ${delta}`,
  noDeclared: 'non dichiarato',
  definition: 'Definizione',
  code: 'Codice',
  dimension: 'Tipologia',
  unit: 'Unità',
  direction: 'Verso',
  inferred: 'dedotto',
  algorithm: 'Algoritmo',
  source: 'Fonte',
  policy: 'Regola',
  weight: 'Peso',
  weightIn: (code: string) => `Peso in ${code}`,
  equal: 'uguale per tutti',
  predecessors: 'Continua',
  predecessor: (year: number, references: readonly string[], rule: 'same' | 'sum' | 'split') =>
    `${references.join(', ')} del ${year}${rule === 'sum' ? ' (somma)' : rule === 'split' ? ' (in parte)' : ''}`,
  evidence: 'Prova',
  goal: 'Obiettivo comune',
  office: 'Ufficio',
  missing: 'non indicato nel documento',
  why: (score: string) => `Perché ${score}`,
  whyNot: 'Perché non c’è un punteggio',
  next: 'E poi?',
  consequence: (share: string, code: string, sum: string, weights: string, score: string | null) =>
    `Pesa ${share} in ${code}: ${sum} ÷ ${weights}${score === null ? '' : ` = ${score}`}.`,
  consequenceAtFull: (code: string, score: string) => `Se valesse 100, ${code} sarebbe ${score}.`,
  consequenceWeight: (weight: string, code: string) => `Pesa ${weight} su 100 in ${code}.`,
  consequenceWithout: (code: string) => `Sta in ${code}, dove non ha un peso.`,
  places: 'Dove compare',
  placesNote: 'per riferimento',
  placesCaption: 'Luoghi del documento che mostrano l’indicatore, con la cifra stampata',
  place: 'Luogo',
  differs: 'stampato diversamente',
  same: 'uguale',
  placesFoot: 'La misura è una sola: nei cruscotti si vede soltanto.',
  noPlaces: 'Compare solo qui.',
  line: (line: number) => `riga ${line}`,
  history: 'Storico e obiettivi',
  historyCaption: 'Valori e obiettivi per data',
  date: 'Data',
  kind: 'Tipo',
  kinds: {
    baseline: 'valore di partenza',
    result: 'valore misurato',
    target: 'obiettivo',
    cluster: 'media di gruppo',
  },
  noSeries: 'Nessun valore numerico da disegnare: i dati sono nella tabella.',
  noHistory: 'Nessun valore degli anni prima: il confronto con il triennio non si può fare.',
  notDue: 'non dovuto',
  targetMark: 'ob.',
  cluster: 'Confronto con il gruppo',
  clusterCaption: 'Medie del gruppo di Camere comparabili',
  ties: 'Misurato anche nel piano',
  siblings: (count: number, code: string) =>
    `${counted(count, { one: 'indicatore', many: 'indicatori' })} di ${code}`,
  siblingsNote: 'barra: punteggio da 0 a 100; tacca: 100; a destra valore e obiettivo',
  within: (target: string) => `ob. ${target}`,
  findings: 'Rilievi',
  uncertain: 'Letture incerte',
  attainment: 'Raggiungimento',
} as const;

export const explanationTexts = {
  copy: 'Copia come testo',
  copied: 'Copiato',
  tree: 'Spiegazione del punteggio',
  score: 'punteggio',
  value: 'valore misurato',
  target: 'obiettivo',
  exact: (value: string) => `valore esatto ${value}`,
  weightTimes: (weight: string, score: string) => `${weight} × ${score}`,
  status: 'Stato',
  parts: (count: number) => counted(count, { one: 'parte', many: 'parti' }),
  more: (count: number) => `Mostra ${counted(count, { one: 'dato', many: 'dati' })}`,
  less: 'Nascondi i dati',
  none: 'Nessuna spiegazione: il nodo non ha un calcolo.',
} as const;
