import { counted } from '../labels.ts';
import { listed, type Sentence } from './sentence.ts';

function verdict(v: {
  readonly years: number;
  readonly beyond: readonly number[];
  readonly overMaximum: readonly number[];
  readonly smallest: { readonly year: number; readonly amount: string } | null;
  readonly findings: number;
}): Sentence {
  const parts: (string | { strong: string })[] = [];
  if (v.beyond.length === 0) {
    parts.push('La spesa ', { strong: `rientra nel limite in tutti e ${v.years} gli anni` });
  } else parts.push('La spesa ', { strong: `supera il limite nel ${listed(v.beyond.map(String))}` });
  if (v.overMaximum.length > 0) {
    parts.push(' e ', { strong: `supera la spesa massima nel ${listed(v.overMaximum.map(String))}` });
  } else if (v.smallest) {
    parts.push(
      `; sotto la spesa massima il margine più stretto è ${v.smallest.amount} euro, nel ${v.smallest.year}`,
    );
  }
  parts.push(
    '. ',
    v.findings === 0
      ? 'Nessun rilievo.'
      : { strong: counted(v.findings, { one: 'rilievo', many: 'rilievi' }) },
  );
  if (v.findings > 0) parts.push(' sulle cifre stampate.');
  return parts;
}

function otherMargin(v: {
  readonly year: number;
  readonly printed: string;
  readonly half: boolean;
  readonly printedMargin: string;
  readonly margin: string;
  readonly enough: boolean;
}): Sentence {
  return [
    { strong: `${v.year}.` },
    ` Il documento conta ${v.printed} di assunzioni${v.half ? ', la metà esatta,' : ''} e ne ricava un margine di ${v.printedMargin}. ${v.half ? 'Con l’anno intero' : 'Con la spesa calcolata'} il margine è `,
    { strong: v.margin },
    v.enough ? ': ancora sufficiente.' : ': non basta.',
  ];
}

function protectedHire(v: {
  readonly year: number;
  readonly amount: string;
  readonly total: string;
  readonly over: string | null;
}): Sentence {
  return [
    { strong: `${v.year}.` },
    ` L’assunzione obbligatoria (${v.amount}) è fuori dal totale. Compresa, il totale sarebbe ${v.total}, `,
    ...(v.over === null ? ['sotto il massimo.'] : ['cioè ', { strong: `${v.over} oltre` }, ' il massimo.']),
  ];
}

export const staffingScreen = {
  sourceEntry: {
    seats: 'Spesa potenziale',
    'seats-total': 'Totale della dotazione',
    addition: 'Integrazione',
    maximum: 'Spesa massima',
    leavers: 'Cessati dell’anno prima',
    'carry-over': 'Resti',
    limit: 'Limite',
    hire: 'Assunzioni',
    total: 'Totale delle assunzioni',
    'in-service': 'In servizio',
    'table-hiring': 'Assunzioni nella tabella triennale',
    'table-protected': 'Categorie protette nella tabella triennale',
    'table-total': 'Totale nella tabella triennale',
  },
  sheetEntry: {
    leavers: 'Cessati dell’anno prima',
    carryOver: 'Resti',
    limit: 'Limite',
    external: 'Assunzioni dall’esterno',
    internal: 'Progressioni',
    outsideLimit: 'Fuori limite',
    spending: 'Spesa',
    residue: 'Residuo',
    headroom: 'Margine sulla spesa massima',
  },
  otherMargin,
  protectedHire,
  title: (from: number, to: number) => `Fabbisogni di personale ${from}-${to}`,
  verdict,
  waterfall: 'Dal limite al residuo',
  waterfallNote: 'euro; stessa scala negli anni; il residuo passa all’anno dopo',
  chartTitle: (year: number) => `Dal limite al residuo, ${year}`,
  chartCaption: (year: number) => `Importi del grafico ${year}, in euro`,
  step: 'Passo',
  amount: 'Importo',
  leavers: 'cessati',
  leaversOf: (year: number) => `${year}`,
  carryOver: 'resti',
  carryOverFrom: (year: number) => `dal ${year}`,
  limit: 'limite',
  external: 'esterni',
  internal: 'interni',
  residue: 'residuo',
  posts: (count: number) => counted(count, { one: 'posto', many: 'posti' }),
  moves: (count: number) =>
    count === 0 ? 'nessuno' : counted(count, { one: 'passaggio', many: 'passaggi' }),
  passesOn: (amount: string, year: number) => `${amount} passano al ${year}`,
  leaversTitle: (year: number) => `Cessati nel ${year} e resti`,
  carryOverLine: (year: number) => `resti dal ${year}`,
  limitLine: 'Limite',
  externalTitle: 'Assunzioni dall’esterno',
  internalTitle: 'Progressioni: solo la differenza',
  totalsTitle: 'Spesa e residuo',
  spendingLine: 'Spesa',
  residueLine: 'Residuo',
  none: 'nessuna',
  outsideLimit: 'fuori limite',
  fromArea: (to: string, from: string) => `${to} da ${from}`,
  inDocument: (printed: string, delta: string) => `nel documento ${printed}, scarto ${delta}`,
  line: 'Voce',
  unit: 'Costo unitario',
  unitCosts: 'Costi unitari',
  unitCostsNote: 'spesa potenziale ÷ posti',
  unitCostsCaption: 'Costo unitario per area professionale, in euro',
  area: 'Area',
  seats: 'Posti',
  inServiceHeads: 'In servizio',
  potential: 'Spesa potenziale',
  unitCost: 'Costo unitario',
  total: 'Totale',
  progressions: 'Progressioni',
  progression: (area: string, from: string, a: string, b: string) => `${area} da ${from}: ${a} − ${b} =`,
  maximum: 'Sotto la spesa massima?',
  maximumCaption: 'Spesa totale di ciascun anno e margine sotto la spesa massima, in euro',
  maximumSum: 'Spesa massima',
  year: 'Anno',
  inService: 'In servizio',
  hires: 'Assunzioni',
  yearTotal: 'Totale',
  headroom: 'Margine',
  within: 'entro il limite',
  beyond: 'oltre il limite',
  ranking: 'Pesi della procedura comparativa',
  rankingCaption: 'Criteri e pesi della procedura comparativa',
  factor: 'Criterio',
  weight: 'Peso',
  protectedQuota: 'Quota d’obbligo',
  findings: 'Rilievi',
  noFindings: 'Nessun rilievo sui fabbisogni.',
  empty: 'Questo ciclo non ha un piano dei fabbisogni.',
} as const;
