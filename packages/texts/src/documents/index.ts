import type { Severity } from '@traguardo/core/kernel';
import { counted, severityNoun } from '../labels.ts';

export { drawingWords } from './drawings.ts';
export { findingField, findingThing } from './finding-places.ts';
export { halfYearWords, type Standing } from './half-year.ts';
export { sectionWords } from './sections.ts';
export { staffingWords } from './staffing.ts';

/** The fixed words of the documents to publish: headings, columns, what is said where something lacks. */
export const documentWords = {
  titles: {
    relazione: (year: number) => `Relazione sulla performance ${year}`,
    piao: (from: number, to: number) => `Piano integrato di attività e organizzazione ${from}-${to}`,
  },
  draft: 'BOZZA',
  contents: 'Indice',
  tables: 'Elenco delle tabelle',
  drawings: 'Elenco delle figure',
  table: 'Tabella',
  drawing: 'Figura',
  notes: 'Note',
  note: (number: string) => `Nota ${number}`,
  backToText: (number: string) => `Torna al richiamo della nota ${number}`,
  skip: 'Vai al contenuto',
  draftNotice: 'Bozza: il documento non è ancora approvato.',
  alternative: (text: string) => `Descrizione della figura: ${text}`,
  group: 'Gruppo',
  sheet: (number: string) => `Tab. ${number}`,
  figuresSheet: 'Cifre',
  figuresFile: {
    title: 'Le cifre del documento, ciascuna con il suo identificativo e dove sta',
    columns: ['Identificativo', 'Valore', 'Tabella', 'Riga', 'Colonna'],
  },
  /** The columns of the whole document as one table. */
  wholeFile: ['Tabella', 'Titolo', 'Gruppo', 'Riga', 'Voce', 'Colonna', 'Identificativo', 'Valore'],
  page: (page: string, pages: string) => `pagina ${page} di ${pages}`,
  /** Of a table too wide for one page. */
  part: (part: string, parts: string) => `parte ${part} di ${parts}`,
  at: (day: string) => `Dati al ${day}`,
  empty: 'Questa sezione non ha ancora contenuto.',
  noFindings: 'I controlli non hanno trovato rilievi.',
  noChanges: 'Non risultano variazioni del piano.',
  columns: {
    indicator: 'Indicatore',
    weight: 'Peso %',
    weightInObjective: 'Peso nel suo obiettivo %',
    unit: 'Unità di misura',
    algorithm: 'Formula',
    source: 'Fonte',
    baseline: (year: string) => `Partenza ${year}`,
    target: (year: string) => `Target ${year}`,
    value: (year: string) => `Risultato ${year}`,
    score: 'Punteggio %',
    declared: 'Dichiarato',
    common: 'Misura comune',
    clusterMean: (year: string) => `Media del gruppo ${year}`,
    history: (year: string) => `Storico ${year}`,
    expected: (year: string) => `Atteso ${year}`,
    reached: (year: string) => `Raggiunto ${year}`,
    label: 'Giudizio',
    objective: 'Obiettivo',
    level: 'Livello',
    units: 'Responsabili',
    item: 'Voce',
    manager: 'Assegnati a',
    printed: 'Nel documento',
    what: 'Rilievo',
    where: 'Dove',
    todo: 'Che fare',
    resource: 'Risorsa',
    amount: (year: string) => `Importo ${year}`,
    act: 'Atto',
    organ: 'Organo',
    number: 'Numero',
    date: 'Data',
    before: 'Prima',
    after: 'Dopo',
    reason: 'Motivo',
    oiv: 'Parere OIV',
    section: 'Sezione',
    state: 'Stato',
  },
  headings: {
    preface: 'Premessa',
    contextAndResources: 'Analisi del contesto e delle risorse',
    organisation: 'Rendicontazione della performance organizzativa',
    map: 'Mappa strategica',
    tree: 'Albero della performance',
    strategic: 'Risultati degli obiettivi',
    common: 'Obiettivi comuni di sistema',
    operational: 'Cruscotti delle unità',
    gender: 'Bilancio di genere',
    individual: 'Risultati degli obiettivi individuali',
    process: 'Il processo di misurazione e valutazione',
    procedures: 'Tempi e procedimenti',
    people: 'Le risorse umane',
    finance: 'Le risorse economiche',
    context: 'Il contesto',
    completeness: 'Completezza del documento',
    others: 'Altri testi',
    assignments: 'Obiettivi assegnati ai dirigenti',
    acts: 'Gli atti',
    changes: 'Variazioni in corso d’anno',
    findings: 'Rilievi',
    card: 'Scheda dell’obiettivo',
    benchmark: 'Confronti',
    training: 'Formazione',
    'remote-work': 'Lavoro agile',
    staffing: 'Dotazione e fabbisogni',
    staff: 'Dotazione e fabbisogni',
  },
  captions: {
    results: (title: string) => `Risultati: ${title}`,
    targets: (title: string) => `Indicatori e target: ${title}`,
    map: 'Obiettivi e punteggi',
    common: 'Indicatori comuni: valori attesi e raggiunti',
    dashboard: (title: string) => (/^cruscotto\b/i.test(title) ? title : `Cruscotto: ${title}`),
    assignment: (title: string) => `Obiettivi assegnati: ${title}`,
    acts: 'Atti del ciclo',
    changes: 'Variazioni del piano, con motivo e parere dell’OIV',
    completenessOfReport: 'Sezioni della Relazione e loro contenuto',
    completeness: 'Sezioni del Piano-tipo e loro contenuto',
    findings: (severity: Severity) => `Rilievi sul piano: ${severityNoun[severity].many}`,
    resources: 'Risorse per obiettivo',
  },
  state: { filled: 'compilata', empty: 'da compilare' },
} as const;

/** "Raggiunge 98,15 su 100, con 7 indicatori." One objective, its score and what it is made of. */
export function objectiveSentence(score: string | null, indicators: number): string {
  const made = counted(indicators, { one: 'indicatore', many: 'indicatori' });
  if (score === null)
    return `Non ha ancora un punteggio; lo misurano ${made}.`.replace('misurano 1 ', 'misura 1 ');
  return `Raggiunge ${score} su 100, con ${made}.`;
}

/** Of an objective whose declared score is another: where the figure stands is marked. */
export const declaredSentence = 'Il punteggio dichiarato è {}.';

/** That some declared scores are not the computed ones. */
export function differingSentence(count: number): string {
  return count === 1
    ? 'In un indicatore il punteggio dichiarato non coincide con quello calcolato: la sua tabella riporta entrambi.'
    : `In ${count} indicatori il punteggio dichiarato non coincide con quello calcolato: le loro tabelle riportano entrambi.`;
}
