/** What each rule of an explanation says, in words. The rule's name is core's; the words are here. */
const words: Readonly<Record<string, string>> = {
  input: 'dato inserito',
  target: 'obiettivo',
  result: 'valore misurato',
  weight: 'peso',
  'no-result': 'nessun risultato misurato',
  'not-yet-due': 'non ancora dovuto alla data di riferimento',
  'weighted-mean': 'media pesata: somma dei punteggi per il peso, divisa per la somma dei pesi',
  mean: 'media semplice: somma dei punteggi divisa per quanti sono',
  sum: 'somma',
  product: 'prodotto',
  ratio: 'rapporto',
  difference: 'differenza',
  cap: 'tetto: il punteggio non supera il massimo',
  floor: 'pavimento: il punteggio non scende sotto il minimo',
  'higher-proportional': '100 × valore ÷ obiettivo',
  'lower-mirror': '100 × (2 − valore ÷ obiettivo)',
  'lower-ratio': '100 × obiettivo ÷ valore',
  'all-or-nothing': '100 se l’obiettivo è raggiunto, altrimenti 0',
  boolean: '100 se la risposta è quella attesa, altrimenti 0',
  date: '100 entro il termine, con gli eventuali giorni di franchigia',
  range: '100 dentro l’intervallo, a scalare fuori',
  threshold: 'punteggio della fascia in cui cade il valore',
  'minimum-target-maximum': 'interpolazione tra minimo, obiettivo e massimo',
  'baseline-to-target': '100 × strada fatta ÷ strada da fare',
  'weighted-phases': 'somma dei pesi delle fasi compiute',
  milestone: '100 se il traguardo è consegnato',
  'worst-of': 'il punteggio della parte peggiore',
  'monitoring-only': 'si osserva, non si valuta',
};

/** The rule in words; a rule unknown to this version is shown by its name. */
export function ruleText(rule: string): string {
  return Object.hasOwn(words, rule) ? (words[rule] ?? rule) : rule;
}

export const roundingMode = {
  'half-up': '0,5 per eccesso',
  truncate: 'per troncamento',
} as const;

/** "arrotondato una sola volta, a 2 cifre; 0,5 per eccesso". */
export function roundingText(places: number, mode: 'half-up' | 'truncate'): string {
  return `arrotondato una sola volta, alla fine, a ${places} ${places === 1 ? 'cifra' : 'cifre'}; ${roundingMode[mode]}`;
}
