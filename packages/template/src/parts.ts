import type {
  BodyKind,
  CycleDocument,
  Dimension,
  FrameKind,
  ObjectiveFlag,
  OrgUnit,
  Resource,
  Role,
} from '@traguardo/core/plan';

export type PartName =
  | 'body'
  | 'units'
  | 'roles'
  | 'objectives'
  | 'indicators'
  | 'values'
  | 'assignments'
  | 'resources'
  | 'narratives';

/** What a cell may hold. Lists of several are parted by semicolons. */
export type CellKind =
  | { readonly is: 'slug' | 'words' | 'value' | 'weight' | 'date' | 'year' }
  | { readonly is: 'choice' | 'choices'; readonly words: Readonly<Record<string, string>> }
  | { readonly is: 'refers' | 'refers-all'; readonly to: PartName }
  /** Computed in the sheet for whoever fills it; not read. */
  | { readonly is: 'check' };

export interface Column {
  readonly key: string;
  readonly heading: string;
  readonly kind: CellKind;
  readonly required?: true;
  readonly hint?: string;
  /** In characters. */
  readonly width: number;
}

export interface Part {
  readonly name: PartName;
  readonly sheet: string;
  /** Of the sheet of the body, the fields one under the other; of the others, the columns. */
  readonly columns: readonly Column[];
}

const BODY_KINDS: Readonly<Record<BodyKind, string>> = {
  'camera-di-commercio': 'Camera di commercio',
  comune: 'Comune',
  provincia: 'Provincia',
  regione: 'Regione',
  ministero: 'Ministero',
  agenzia: 'Agenzia',
  universita: 'Università',
  'ente-pubblico': 'Ente pubblico',
  'azienda-sanitaria': 'Azienda sanitaria',
};
const DOCUMENT_KINDS: Readonly<Record<CycleDocument['kind'], string>> = {
  piao: 'PIAO',
  'piano-performance': 'Piano della performance',
  relazione: 'Relazione sulla performance',
};
const FORMS: Readonly<Record<CycleDocument['form'], string>> = {
  ordinary: 'ordinaria',
  simplified: 'semplificata',
};
const UNIT_KINDS: Readonly<Record<OrgUnit['kind'], string>> = {
  area: 'area',
  servizio: 'servizio',
  ufficio: 'ufficio',
  staff: 'staff',
  gruppo: 'gruppo',
};
const RANKS: Readonly<Record<Role['rank'], string>> = {
  vertice: 'vertice',
  dirigente: 'dirigente',
  'elevata-qualificazione': 'elevata qualificazione',
  personale: 'personale',
  organo: 'organo',
};
const LEVELS: Readonly<Record<FrameKind, string>> = {
  area: 'area strategica',
  perspective: 'prospettiva',
  'public-value': 'valore pubblico',
  strategic: 'obiettivo strategico',
  operational: 'obiettivo operativo',
  group: 'gruppo di indicatori',
};
const FLAGS: Readonly<Record<ObjectiveFlag, string>> = {
  semplificazione: 'semplificazione',
  'pari-opportunita': 'pari opportunità',
  accessibilita: 'accessibilità',
  anticorruzione: 'anticorruzione',
  digitalizzazione: 'digitalizzazione',
};
const DIMENSIONS: Readonly<Record<Dimension, string>> = {
  efficacia: 'efficacia',
  'efficacia-esterna': 'efficacia esterna',
  'efficacia-interna': 'efficacia interna',
  efficienza: 'efficienza',
  'efficienza-esterna': 'efficienza esterna',
  'efficienza-interna': 'efficienza interna',
  qualita: 'qualità',
  impatto: 'impatto',
  'stato-risorse': 'stato delle risorse',
};
const RESOURCE_KINDS: Readonly<Record<Resource['kind'], string>> = {
  revenue: 'provento',
  cost: 'costo',
  investment: 'investimento',
  debt: 'debito',
  none: 'nessuna',
};
const YES: Readonly<Record<string, string>> = { yes: 'sì', no: 'no' };
/** Which way is better; in brackets where it was understood and not written. */
const BETTER: Readonly<Record<string, string>> = {
  higher: 'più alto',
  lower: 'più basso',
  equal: 'uguale',
  'higher-inferred': 'più alto (dedotto)',
  'lower-inferred': 'più basso (dedotto)',
  'equal-inferred': 'uguale (dedotto)',
};
const WHAT: Readonly<Record<string, string>> = {
  baseline: 'valore di partenza',
  target: 'target',
  value: 'risultato',
};
const JOIN: Readonly<Record<string, string>> = {
  paragraph: 'nuovo paragrafo',
  line: 'nuova riga',
  word: 'stessa riga',
  none: 'stessa parola',
};

const slug = { is: 'slug' } as const;
const words = { is: 'words' } as const;
const value = { is: 'value' } as const;
const weight = { is: 'weight' } as const;
const date = { is: 'date' } as const;
const choice = (of: Readonly<Record<string, string>>) => ({ is: 'choice', words: of }) as const;
const choices = (of: Readonly<Record<string, string>>) => ({ is: 'choices', words: of }) as const;
const refers = (to: PartName) => ({ is: 'refers', to }) as const;
const refersAll = (to: PartName) => ({ is: 'refers-all', to }) as const;

const CODE = 'Minuscole, cifre e trattini, diverso da ogni altro: la sua identità, che resta negli anni.';

/** The sheets that only help: how to fill the others in, and the words of their lists. */
export const HELP = 'Istruzioni';
export const LISTS = 'Elenchi';

/** A heading as it is sought: without the mark of what must be filled, whatever its letters and blanks. */
export function headingKey(heading: string): string {
  return heading
    .replace(/\s*\*$/, '')
    .replace(/[’'`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The sheets of the template, in their order. The headings of the yearly columns name their years. */
export function partsOf(year: number): readonly Part[] {
  return [
    {
      name: 'body',
      sheet: 'Ente',
      columns: [
        { key: 'id', heading: 'Codice dell’ente', kind: slug, required: true, width: 30, hint: CODE },
        { key: 'name', heading: 'Nome', kind: words, required: true, width: 60 },
        { key: 'kind', heading: 'Tipo di ente', kind: choice(BODY_KINDS), required: true, width: 30 },
        { key: 'fiscalCode', heading: 'Codice fiscale', kind: words, width: 30, hint: '11 cifre' },
        { key: 'ipaCode', heading: 'Codice IPA', kind: words, width: 30 },
        { key: 'cluster', heading: 'Gruppo dimensionale', kind: slug, width: 30 },
        { key: 'seat', heading: 'Sede', kind: words, width: 60 },
        { key: 'site', heading: 'Sito', kind: words, width: 60 },
        { key: 'year', heading: 'Anno', kind: { is: 'year' }, required: true, width: 12 },
        { key: 'last', heading: 'Ultimo anno del triennio', kind: { is: 'year' }, width: 12 },
        { key: 'documentId', heading: 'Codice del documento', kind: slug, width: 30 },
        { key: 'document', heading: 'Documento', kind: choice(DOCUMENT_KINDS), required: true, width: 30 },
        { key: 'title', heading: 'Titolo del documento', kind: words, width: 60 },
        { key: 'form', heading: 'Forma', kind: choice(FORMS), width: 20 },
        { key: 'referenceDate', heading: 'Data a cui si valuta', kind: date, width: 20 },
      ],
    },
    {
      name: 'units',
      sheet: 'Unità',
      columns: [
        { key: 'id', heading: 'Codice', kind: slug, required: true, width: 24, hint: CODE },
        { key: 'name', heading: 'Nome', kind: words, required: true, width: 50 },
        { key: 'kind', heading: 'Tipo', kind: choice(UNIT_KINDS), required: true, width: 14 },
        { key: 'parent', heading: 'Dipende da', kind: refers('units'), width: 24 },
        { key: 'from', heading: 'Dal', kind: date, width: 12 },
        { key: 'to', heading: 'Al', kind: date, width: 12 },
      ],
    },
    {
      name: 'roles',
      sheet: 'Ruoli',
      columns: [
        {
          key: 'id',
          heading: 'Codice',
          kind: slug,
          required: true,
          width: 24,
          hint: 'Ruoli, mai nomi di persone.',
        },
        { key: 'title', heading: 'Ruolo', kind: words, required: true, width: 50 },
        { key: 'rank', heading: 'Livello', kind: choice(RANKS), required: true, width: 24 },
      ],
    },
    {
      name: 'objectives',
      sheet: 'Obiettivi',
      columns: [
        { key: 'id', heading: 'Codice', kind: slug, required: true, width: 24, hint: CODE },
        { key: 'kind', heading: 'Livello', kind: choice(LEVELS), required: true, width: 20 },
        { key: 'code', heading: 'Numero', kind: words, width: 10, hint: 'Come stampato nel piano: 1.2' },
        { key: 'title', heading: 'Titolo', kind: words, required: true, width: 60 },
        { key: 'parent', heading: 'Sta sotto', kind: refers('objectives'), width: 24 },
        {
          key: 'weight',
          heading: 'Peso %',
          kind: weight,
          width: 9,
          hint: 'Fra gli obiettivi che stanno sotto lo stesso.',
        },
        {
          key: 'ownBlock',
          heading: 'Peso % dei propri indicatori',
          kind: weight,
          width: 12,
          hint: 'Quanto contano gli indicatori propri; il resto va agli obiettivi che stanno sotto.',
        },
        {
          key: 'units',
          heading: 'Unità responsabili',
          kind: refersAll('units'),
          width: 24,
          hint: 'Più codici: separati da punto e virgola.',
        },
        {
          key: 'roles',
          heading: 'Ruoli responsabili',
          kind: refersAll('roles'),
          width: 24,
          hint: 'Più codici: separati da punto e virgola.',
        },
        { key: 'transversal', heading: 'Trasversale', kind: choice(YES), width: 11 },
        {
          key: 'flags',
          heading: 'Caratteristiche',
          kind: choices(FLAGS),
          width: 24,
          hint: 'Più parole: separate da punto e virgola.',
        },
        { key: 'timeSpan', heading: 'Arco temporale', kind: words, width: 16 },
        { key: 'declared', heading: '% dichiarata', kind: value, width: 12 },
        { key: 'narrative', heading: 'Descrizione', kind: words, width: 60 },
        { key: 'check', heading: 'Controllo', kind: { is: 'check' }, width: 28 },
      ],
    },
    {
      name: 'indicators',
      sheet: 'Indicatori',
      columns: [
        { key: 'id', heading: 'Codice', kind: slug, required: true, width: 24, hint: CODE },
        { key: 'title', heading: 'Indicatore', kind: words, required: true, width: 60 },
        { key: 'node', heading: 'Obiettivo', kind: refers('objectives'), required: true, width: 24 },
        { key: 'number', heading: 'Numero', kind: words, width: 9 },
        { key: 'weight', heading: 'Peso %', kind: weight, width: 9 },
        { key: 'unit', heading: 'Unità di misura', kind: words, width: 16 },
        { key: 'dimensions', heading: 'Dimensione', kind: choices(DIMENSIONS), width: 20 },
        { key: 'better', heading: 'Meglio se', kind: choice(BETTER), width: 18 },
        { key: 'algorithm', heading: 'Formula', kind: words, width: 40 },
        { key: 'source', heading: 'Fonte', kind: words, width: 24 },
        { key: 'baseline', heading: `Valore di partenza ${year - 1}`, kind: value, width: 14 },
        {
          key: 'target',
          heading: `Target ${year}`,
          kind: value,
          width: 14,
          hint: 'Almeno 90%, ≤ 20, entro il 30/06, SI',
        },
        { key: 'target1', heading: `Target ${year + 1}`, kind: value, width: 14 },
        { key: 'target2', heading: `Target ${year + 2}`, kind: value, width: 14 },
        { key: 'value', heading: `Risultato ${year}`, kind: value, width: 14 },
        { key: 'declared', heading: `% dichiarata ${year}`, kind: value, width: 12 },
        { key: 'evidence', heading: 'Prove', kind: words, width: 40 },
      ],
    },
    {
      name: 'values',
      sheet: 'Altri valori',
      columns: [
        { key: 'indicator', heading: 'Indicatore', kind: refers('indicators'), required: true, width: 24 },
        { key: 'what', heading: 'Che cosa', kind: choice(WHAT), required: true, width: 20 },
        { key: 'at', heading: 'Alla data', kind: date, required: true, width: 12 },
        { key: 'printed', heading: 'Valore', kind: value, width: 20, hint: 'Vuoto: non disponibile.' },
        { key: 'declared', heading: '% dichiarata', kind: value, width: 12 },
        { key: 'evidence', heading: 'Prove', kind: words, width: 40 },
      ],
    },
    {
      name: 'assignments',
      sheet: 'Assegnazioni',
      columns: [
        {
          key: 'id',
          heading: 'Codice',
          kind: slug,
          required: true,
          width: 24,
          hint: 'Una riga per obiettivo: lo stesso codice per la stessa persona o unità.',
        },
        { key: 'title', heading: 'Assegnati a', kind: words, required: true, width: 40 },
        { key: 'role', heading: 'Ruolo', kind: refers('roles'), width: 24 },
        { key: 'unit', heading: 'Unità', kind: refers('units'), width: 24 },
        { key: 'printed', heading: 'Come stampato', kind: words, width: 16 },
        { key: 'node', heading: 'Obiettivo', kind: refers('objectives'), required: true, width: 24 },
        {
          key: 'numbers',
          heading: 'Numeri degli indicatori',
          kind: words,
          width: 20,
          hint: 'Vuoto: tutti. Più numeri: separati da punto e virgola.',
        },
        { key: 'indicators', heading: 'Indicatori', kind: refersAll('indicators'), width: 30 },
        { key: 'weight', heading: 'Peso %', kind: weight, width: 9 },
      ],
    },
    {
      name: 'resources',
      sheet: 'Risorse',
      columns: [
        {
          key: 'id',
          heading: 'Codice',
          kind: slug,
          required: true,
          width: 24,
          hint: 'Una riga per obiettivo e anno: lo stesso codice per la stessa risorsa.',
        },
        { key: 'title', heading: 'Risorsa', kind: words, required: true, width: 50 },
        { key: 'kind', heading: 'Natura', kind: choice(RESOURCE_KINDS), required: true, width: 14 },
        { key: 'account', heading: 'Conto', kind: words, width: 14 },
        { key: 'fundYear', heading: 'Anno del fondo', kind: words, width: 14 },
        { key: 'origin', heading: 'Origine', kind: words, width: 24 },
        { key: 'node', heading: 'Obiettivo', kind: refers('objectives'), width: 24 },
        {
          key: 'year',
          heading: 'Anno',
          kind: { is: 'year' },
          width: 8,
          hint: 'Vuoto: l’importo scritto nella scheda dell’obiettivo.',
        },
        { key: 'amount', heading: 'Importo', kind: value, width: 16 },
        { key: 'numbers', heading: 'Indicatori', kind: words, width: 16 },
      ],
    },
    {
      name: 'narratives',
      sheet: 'Testi',
      columns: [
        { key: 'id', heading: 'Codice', kind: slug, required: true, width: 24 },
        { key: 'section', heading: 'Sezione', kind: words, required: true, width: 14 },
        { key: 'title', heading: 'Titolo', kind: words, required: true, width: 40 },
        { key: 'text', heading: 'Testo', kind: words, width: 90 },
        {
          key: 'join',
          heading: 'Segue da sopra',
          kind: choice(JOIN),
          width: 16,
          hint: 'Un testo lungo continua nella riga sotto, con lo stesso codice.',
        },
      ],
    },
  ];
}
