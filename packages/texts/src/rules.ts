/** What each rule of an explanation says, in words. The rule's name is core's; the words are here. */
const words: Readonly<Record<string, string>> = {
  input: 'dato inserito',
  'higher-proportional': '100 × valore ÷ obiettivo',
  'lower-mirror': '100 × (2 − valore ÷ obiettivo)',
  'lower-ratio': '100 × obiettivo ÷ valore',
  met: '100 se l’obiettivo è raggiunto, altrimenti 0',
  same: '100 se il risultato è quello atteso, altrimenti 0',
  date: '100 entro il termine, con gli eventuali giorni di franchigia; poi 0',
  range: '100 dentro l’intervallo, a scalare fuori',
  threshold: 'punteggio della fascia in cui cade il valore',
  'minimum-target-maximum': 'interpolazione tra minimo, obiettivo e massimo',
  'baseline-to-target': '100 × strada fatta ÷ strada da fare',
  'weighted-phases': 'somma dei pesi delle fasi compiute',
  milestone: '100 × parti consegnate ÷ parti previste',
  'worst-of': 'il punteggio della parte peggiore',
  capped: 'raggiungimento, tenuto tra il minimo e il tetto',
  term: 'peso × punteggio',
  'weighted-mean': 'media pesata: somma di peso × punteggio, divisa per la somma dei pesi',
  mean: 'media semplice: somma dei punteggi, divisa per quanti sono',
  'left-out': 'escluso dalla media',
  'missing-as-zero': 'mancante, contato zero',
  'not-scored': 'nessun punteggio',
  interval: 'intervallo',
  band: 'fascia',
  phase: 'fase',
  parameters: 'parametri',
};

/** What an entered figure is, by the last word of its id. */
const inputs: Readonly<Record<string, string>> = {
  result: 'valore misurato',
  measured: 'valore misurato',
  target: 'obiettivo',
  expected: 'risultato atteso',
  baseline: 'valore di partenza',
  floor: 'punteggio minimo',
  cap: 'tetto del punteggio',
  weight: 'peso',
  reason: 'motivo',
  better: 'verso',
  comparator: 'confronto',
  'grace-days': 'giorni di franchigia',
  width: 'ampiezza della tolleranza',
  from: 'da',
  to: 'a',
  score: 'punteggio della fascia',
  min: 'minimo',
  max: 'massimo',
  minimum: 'minimo',
  maximum: 'massimo',
  achieved: 'parti consegnate',
  phases: 'parti previste',
  share: 'quota compiuta',
  'between-bands': 'tra una fascia e l’altra',
  own: 'indicatori propri',
};

/** What a step between the data and the score is, by how the last word of its id begins. */
const steps: readonly (readonly [string, string])[] = [
  ['attainment', 'raggiungimento'],
  ['own', 'indicatori propri'],
  ['below', 'obiettivi sottostanti'],
  ['subset', 'gruppo di indicatori'],
  ['zero', 'mancante'],
  ['bands', 'fasce'],
  ['band', 'fascia'],
  ['part', 'parte'],
  ['phase', 'fase'],
  ['parameters', 'parametri'],
  ['interval', 'intervallo'],
];

/** The words core uses where a node holds no number. */
const values: Readonly<Record<string, string>> = {
  scored: 'calcolato',
  missing: 'mancante',
  'not-applicable': 'non applicabile',
  'not-yet-due': 'non ancora dovuto',
  'not-due': 'non dovuto',
  monitoring: 'solo monitoraggio',
  'not-valued': 'non valutabile',
  incomparable: 'non confrontabile',
  'weights-missing': 'pesi assenti',
  higher: 'più alto è meglio',
  lower: 'più basso è meglio',
  equal: 'uguale all’obiettivo',
  interpolated: 'interpolato',
  stepped: 'a gradini',
  '>=': 'almeno',
  '>': 'più di',
  '<=': 'al più',
  '<': 'meno di',
  '=': 'uguale a',
};

/** What the figure of an entered datum is; null where its id says nothing known. */
export function inputText(id: string): string | null {
  const name = id.slice(id.lastIndexOf('/') + 1);
  return Object.hasOwn(inputs, name) ? (inputs[name] ?? null) : null;
}

/** What a computed step is; null where its id says nothing known. */
export function stepText(id: string): string | null {
  const name = id.slice(id.lastIndexOf('/') + 1);
  const number = /-(\d+)$/.exec(name)?.[1];
  const words = steps.find(([start]) => name.startsWith(start))?.[1];
  return words === undefined ? null : [words, number].filter(Boolean).join(' ');
}

/** A word that stands in the place of a figure; words as printed come back as they are. */
export function valueText(text: string): string {
  return Object.hasOwn(values, text) ? (values[text] ?? text) : text;
}

/** The rule in words; a rule unknown to this version is shown by its name. */
export function ruleText(rule: string): string {
  return Object.hasOwn(words, rule) ? (words[rule] ?? rule) : rule;
}

/** How a rule is written with its figures in: "= 100 × 98,77 ÷ 100". */
const filled: Readonly<Record<string, (result: string, target: string) => string>> = {
  'higher-proportional': (result, target) => `= 100 × ${result} ÷ ${target}`,
  'lower-mirror': (result, target) => `= 100 × (2 − ${result} ÷ ${target})`,
  'lower-ratio': (result, target) => `= 100 × ${target} ÷ ${result}`,
};

/** The rule with its figures in; null for a rule that is no formula, or one that lacks a figure. */
export function filledRule(rule: string, input: (name: string) => string | null): string | null {
  const write = Object.hasOwn(filled, rule) ? filled[rule] : undefined;
  const result = input('result');
  const target = input('target');
  return write && result !== null && target !== null ? write(result, target) : null;
}

export const roundingMode = {
  'half-up': '0,5 per eccesso',
  truncate: 'per troncamento',
} as const;

/** "arrotondato una sola volta, a 2 cifre; 0,5 per eccesso". */
export function roundingText(places: number, mode: 'half-up' | 'truncate'): string {
  return `arrotondato una sola volta, alla fine, a ${places} ${places === 1 ? 'cifra' : 'cifre'}; ${roundingMode[mode]}`;
}
