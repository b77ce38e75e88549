/*
 * The Italian words the reader understands. They live in core because they are the syntax of printed
 * values, as "," and "%" are, not prose shown to anybody: what a person reads comes from `texts`.
 * Everything is lower case; apostrophes are plain.
 */
import { OF } from './comparator-words.ts';

/** Words between a comparator and its figure that add nothing. */
export const LINKS: readonly string[] = [
  'a',
  'ad',
  'al',
  'allo',
  'alla',
  "all'",
  'ai',
  'agli',
  'alle',
  ...OF,
  'il',
  'lo',
  'la',
  "l'",
  'i',
  'gli',
  'le',
  'un totale di',
  'un minimo di',
  'un massimo di',
  'complessivamente',
  'totale',
];

/** Words that may precede a figure with no comparator. */
export const LEADS: readonly string[] = [
  'n.',
  'n°',
  'n',
  'nr',
  'nr.',
  'n.ro',
  'lunedì',
  'martedì',
  'mercoledì',
  'giovedì',
  'venerdì',
  'sabato',
  'domenica',
  'in data',
  'alla data del',
  'data',
  'num.',
  'numero',
  'nº',
  'il',
  'lo',
  'la',
  "l'",
  'al',
  'alla',
  "all'",
];

export const ABOUT: readonly string[] = ['circa', 'ca.', 'ca', '~', '≈'];

/** Words that lead to a date only: "entro la fine di giugno 2025". */
export const DAY_LEADS: readonly string[] = [
  'la fine di',
  'la fine del',
  "la fine dell'",
  'fine',
  'fine di',
  'il mese di',
  'mese di',
  'il giorno',
  'giorno',
  'la data del',
  'il mese',
  "l'anno",
  'anno',
];

export const MONTHS: readonly string[] = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];

export const ORDINALS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  primo: 1,
  secondo: 2,
  terzo: 3,
  quarto: 4,
};

/** Parts of a year, in months. */
export const TERMS: Readonly<Record<string, number>> = {
  semestre: 6,
  sem: 6,
  'sem.': 6,
  quadrimestre: 4,
  trimestre: 3,
  trim: 3,
  'trim.': 3,
  bimestre: 2,
};

/** Unit of time as kept, then as printed for one, then the other spellings. */
export const DURATIONS: readonly (readonly [string, string, ...string[]])[] = [
  [
    'giorni lavorativi',
    'giorno lavorativo',
    'gg lavorativi',
    'gg. lavorativi',
    'gg lav.',
    'gg. lav.',
    'gg.lav.',
    'gg lav',
    'giorni lav.',
    'giorni lav',
    'gg.ll.',
  ],
  ['giorni', 'giorno', 'gg', 'gg.', 'g', 'g.'],
  ['ore', 'ora', 'h', 'h.'],
  ['minuti', 'minuto', 'min', 'min.', 'primi', "'"],
  ['secondi', 'secondo', 'sec', 'sec.', "''"],
  ['settimane', 'settimana', 'sett.'],
  ['mesi', 'mese'],
  ['trimestri', 'trimestre'],
  ['semestri', 'semestre'],
  ['anni', 'anno'],
];

/** Units of time that also stand before their number. */
export const TIME_LEADS: readonly string[] = ['giorni', 'gg', 'gg.', 'mesi'];

export const EUROS: readonly string[] = ['€', '€.', 'euro', 'eur', 'eur.', 'euro.'];

export const PERCENTS: readonly string[] = ['%', 'per cento', 'percento', 'p.c.', 'pct', 'pct.'];

/** A difference of percentages is no percentage. */
export const PERCENT_POINTS: readonly string[] = ['punti percentuali', 'punto percentuale', 'p.p.', 'pp'];

export const PER_THOUSANDS: readonly string[] = ['‰', 'per mille', 'permille'];

/** Powers of ten printed as words: "1,5 milioni". */
export const SCALES: Readonly<Record<string, number>> = {
  mila: 3,
  migliaia: 3,
  'migliaia di': 3,
  k: 3,
  mln: 6,
  'mln.': 6,
  'mln di': 6,
  milione: 6,
  milioni: 6,
  'milione di': 6,
  'milioni di': 6,
  mld: 9,
  'mld.': 9,
  'mld di': 9,
  miliardo: 9,
  miliardi: 9,
  'miliardo di': 9,
  'miliardi di': 9,
};

export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  un: 1,
  uno: 1,
  una: 1,
  "un'": 1,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  nove: 9,
  dieci: 10,
  undici: 11,
  dodici: 12,
  tredici: 13,
  quattordici: 14,
  quindici: 15,
  sedici: 16,
  diciassette: 17,
  diciotto: 18,
  diciannove: 19,
  venti: 20,
  trenta: 30,
  quaranta: 40,
  cinquanta: 50,
  sessanta: 60,
  settanta: 70,
  ottanta: 80,
  novanta: 90,
  cento: 100,
  mille: 1000,
};

/** Number words that are articles too: a figure only after a comparator. */
export const ARTICLES: readonly string[] = ['un', 'uno', 'una', "un'"];

/** A word that ends the name of the counted thing: what follows is a circumstance. */
export const CIRCUMSTANCES: ReadonlySet<string> = new Set([
  'nel',
  'nella',
  'nello',
  'nei',
  'nelle',
  'negli',
  "nell'",
  'al',
  'allo',
  'alla',
  'ai',
  'agli',
  'alle',
  "all'",
  'a',
  'ad',
  'per',
  'su',
  'sul',
  'sulla',
  'sullo',
  'sui',
  'sulle',
  'sugli',
  "sull'",
  'con',
  'rispetto',
  'in',
  'ogni',
  'presso',
  'tra',
  'fra',
  'tramite',
  'mediante',
  'come',
  'che',
  'il',
  'lo',
  'la',
  'i',
  'gli',
  'le',
  "l'",
  'un',
  'uno',
  'una',
  "un'",
  'è',
  'sono',
  'verso',
  'dal',
  'dalla',
  'dallo',
  'dai',
  'dalle',
  'dagli',
  "dall'",
  'circa',
  'ca',
  'vedi',
  'cui',
  'si',
  'pro',
  'minimo',
  'massimo',
  'almeno',
  'oltre',
  'entro',
  'non',
]);

/** Words no name of a counted thing ends with. */
export const JOINTS: ReadonlySet<string> = new Set([
  'e',
  'ed',
  'o',
  'od',
  'da',
  'di',
  'del',
  'dello',
  'della',
  'dei',
  'degli',
  'delle',
  "dell'",
  "d'",
]);

/** A count printed with a rate is not the count: "un post al giorno". */
export const RATES: readonly string[] = [
  'al giorno',
  'al mese',
  'alla settimana',
  'a settimana',
  "all'anno",
  "l'anno",
  'al trimestre',
  'al semestre',
  'per ciascun',
  'per ciascuno',
  'per ciascuna',
  'ciascuno',
  'ciascuna',
  'per ogni',
  'ogni',
  'a testa',
  'pro capite',
];
