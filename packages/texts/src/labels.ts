import type { CheckFamily } from '@traguardo/core/checks';
import type { Severity, Trust } from '@traguardo/core/kernel';
import type { PolicyName } from '@traguardo/core/methodology';
import type {
  Act,
  BodyKind,
  CycleDocument,
  Dimension,
  NodeKind,
  ObjectiveFlag,
  Resource,
} from '@traguardo/core/plan';
import type { ScoreStatus } from '@traguardo/core/scoring';
import type { ProfessionalArea } from '@traguardo/core/staffing';
import type { RefusalReason } from '@traguardo/core/value';

/** A word in singular and plural. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** "1 errore", "7 errori". */
export function counted(count: number, noun: Noun): string {
  return `${count} ${count === 1 ? noun.one : noun.many}`;
}

/** The label of a name that arrived as text; a name unknown to this version is shown as it is. */
function named(labels: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(labels, name) ? (labels[name] ?? name) : name;
}

export const nodeKindNoun: Readonly<Record<NodeKind, Noun>> = {
  body: { one: 'ente', many: 'enti' },
  area: { one: 'area strategica', many: 'aree strategiche' },
  perspective: { one: 'prospettiva', many: 'prospettive' },
  'public-value': { one: 'valore pubblico', many: 'valori pubblici' },
  strategic: { one: 'obiettivo strategico', many: 'obiettivi strategici' },
  operational: { one: 'obiettivo operativo', many: 'obiettivi operativi' },
  group: { one: 'gruppo di indicatori', many: 'gruppi di indicatori' },
  activity: { one: 'attività', many: 'attività' },
  indicator: { one: 'indicatore', many: 'indicatori' },
  common: { one: 'indicatore comune', many: 'indicatori comuni' },
};

/** The same, as a title. */
export const nodeKindTitle: Readonly<Record<NodeKind, string>> = {
  body: 'Ente',
  area: 'Area strategica',
  perspective: 'Prospettiva',
  'public-value': 'Valore pubblico',
  strategic: 'Obiettivo strategico',
  operational: 'Obiettivo operativo',
  group: 'Gruppo di indicatori',
  activity: 'Attività',
  indicator: 'Indicatore',
  common: 'Indicatore comune',
};

export const scoreStatusLabel: Readonly<Record<ScoreStatus, string>> = {
  scored: 'calcolato',
  missing: 'mancante',
  'not-applicable': 'non applicabile',
  'not-yet-due': 'non ancora dovuto',
  monitoring: 'solo monitoraggio',
  'not-valued': 'non valutabile',
  incomparable: 'non confrontabile',
  'weights-missing': 'pesi assenti',
};

export const severityNoun: Readonly<Record<Severity, Noun>> = {
  error: { one: 'errore', many: 'errori' },
  warning: { one: 'avviso', many: 'avvisi' },
  info: { one: 'nota', many: 'note' },
};

export const severityTitle: Readonly<Record<Severity, Noun>> = {
  error: { one: 'Errore', many: 'Errori' },
  warning: { one: 'Avviso', many: 'Avvisi' },
  info: { one: 'Nota', many: 'Note' },
};

const familyLabels: Readonly<Record<CheckFamily, string>> = {
  weights: 'Pesi',
  references: 'Rimandi e codici',
  kinds: 'Tipi e unità',
  scores: 'Punteggi',
  occurrences: 'Valori ripetuti',
  history: 'Serie storiche',
  tables: 'Tabelle',
  staffing: 'Fabbisogni',
  statements: 'Testo e atti',
  deadlines: 'Termini',
  payment: 'Tempi di pagamento',
  completeness: 'Completezza',
};

/** The family of a check in words; a name unknown to this version is shown as it is. */
export function familyLabel(family: string): string {
  return named(familyLabels, family);
}

export const bodyKindLabel: Readonly<Record<BodyKind, string>> = {
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

export const documentKindLabel: Readonly<Record<CycleDocument['kind'], string>> = {
  piao: 'PIAO',
  'piano-performance': 'Piano della performance',
  relazione: 'Relazione sulla performance',
};

export const actKindLabel: Readonly<Record<Act['kind'], string>> = {
  'adozione-piano': 'Adozione del piano',
  'parere-oiv': 'Parere dell’OIV',
  'approvazione-preventivo': 'Approvazione del preventivo',
  'approvazione-relazione': 'Approvazione della Relazione',
  'validazione-oiv': 'Validazione dell’OIV',
  pubblicazione: 'Pubblicazione',
  'certificazione-revisori': 'Certificazione dei revisori',
  variazione: 'Variazione',
};

/** The same in a word or two, for a drawing. */
export const actKindShort: Readonly<Record<Act['kind'], string>> = {
  'adozione-piano': 'Piano adottato',
  'parere-oiv': 'Parere OIV',
  'approvazione-preventivo': 'Preventivo approvato',
  'approvazione-relazione': 'Relazione approvata',
  'validazione-oiv': 'Validazione OIV',
  pubblicazione: 'Pubblicazione',
  'certificazione-revisori': 'Revisori',
  variazione: 'Variazione',
};

const deadlineWords: Readonly<Record<string, string>> = {
  'relazione-previsionale': 'Previsionale',
  preventivo: 'Preventivo',
  'preventivo-prassi': 'Preventivo, prassi',
  piao: 'PIAO',
  'relazione-cug': 'CUG',
  bilancio: 'Bilancio',
  'relazione-performance': 'Relazione',
  'relazione-rpct': 'RPCT',
};

/** A term of law in a word or two; a term unknown to this version is shown by its name. */
export function deadlineShort(id: string): string {
  return named(deadlineWords, id);
}

export const professionalAreaTitle: Readonly<Record<ProfessionalArea, string>> = {
  dirigenti: 'Dirigenti',
  'funzionari-eq': 'Funzionari ed EQ',
  istruttori: 'Istruttori',
  'operatori-esperti': 'Operatori esperti',
  operatori: 'Operatori',
};

export const professionalAreaNoun: Readonly<Record<ProfessionalArea, Noun>> = {
  dirigenti: { one: 'dirigente', many: 'dirigenti' },
  'funzionari-eq': { one: 'funzionario', many: 'funzionari' },
  istruttori: { one: 'istruttore', many: 'istruttori' },
  'operatori-esperti': { one: 'operatore esperto', many: 'operatori esperti' },
  operatori: { one: 'operatore', many: 'operatori' },
};

export const policyLabel: Readonly<Record<PolicyName, string>> = {
  'higher-proportional': 'proporzionale, più alto è meglio',
  'lower-mirror': 'speculare, più basso è meglio',
  'lower-ratio': 'rapporto inverso, più basso è meglio',
  'all-or-nothing': 'tutto o niente',
  boolean: 'sì o no',
  date: 'data entro il termine',
  range: 'valore nell’intervallo',
  threshold: 'a soglie',
  'minimum-target-maximum': 'minimo, obiettivo, massimo',
  'baseline-to-target': 'dal valore di partenza all’obiettivo',
  'weighted-phases': 'fasi pesate',
  milestone: 'traguardo consegnato',
  'worst-of': 'la peggiore delle parti',
  'monitoring-only': 'solo monitoraggio',
};

/** The policy in words; null gives null, an unknown name is shown as it is. */
export function policyText(policy: string | null): string | null {
  if (policy === null) return null;
  return named(policyLabel, policy);
}

export const dimensionLabels: Readonly<Record<Dimension, string>> = {
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

/** A dimension of an indicator in words; an unknown one is shown as it is. */
export function dimensionLabel(dimension: string): string {
  return named(dimensionLabels, dimension);
}

export const flagLabels: Readonly<Record<ObjectiveFlag, string>> = {
  semplificazione: 'semplificazione',
  'pari-opportunita': 'pari opportunità',
  accessibilita: 'accessibilità',
  anticorruzione: 'anticorruzione',
  digitalizzazione: 'digitalizzazione',
};

/** A mark of an objective in words; an unknown one is shown as it is. */
export function flagLabel(flag: string): string {
  return named(flagLabels, flag);
}

export const directionLabel = {
  higher: 'più alto è meglio',
  lower: 'più basso è meglio',
  equal: 'uguale all’obiettivo',
} as const;

export const resourceKindLabel: Readonly<Record<Resource['kind'], string>> = {
  revenue: 'entrata',
  cost: 'costo',
  investment: 'investimento',
  debt: 'debito',
  none: 'senza importo',
};

const refusalLabels: Readonly<Record<RefusalReason, string>> = {
  ambiguous: 'si legge in più modi',
  'impossible-date': 'data che non esiste',
  'spreadsheet-zero-date': 'cella vuota di un foglio elettronico mostrata come data',
  'out-of-range': 'più cifre di quante ne abbia un dato del piano',
  malformed: 'cifra scritta male',
  'too-long': 'troppo lungo per una cella',
};

/** Why a printed text was refused, in words; an unknown reason is shown as it is. */
export function refusalLabel(reason: string): string {
  return named(refusalLabels, reason);
}

export const trustLabel: Readonly<Record<Trust, string>> = {
  verified: 'verificata sul testo ufficiale',
  secondary: 'riportata da una fonte',
  memory: 'da verificare',
  document: 'regola del documento',
  design: 'scelta di progetto',
};

/** Fields of the plan folder that may carry an uncertain reading, as the cards of the documents call them. */
const fieldLabels: Readonly<Record<string, string>> = {
  activities: 'Attività',
  algorithm: 'Algoritmo',
  assignments: 'Assegnazioni',
  baselines: 'Storico',
  box: 'Riquadro dei pesi',
  clusterMeans: 'Medie del gruppo',
  code: 'Codice',
  declared: 'Dichiarato',
  direction: 'Verso',
  economicWeighting: 'Pesatura economica',
  flags: 'Concorre a',
  history: 'Storico',
  narrative: 'Descrizione',
  number: 'Numero',
  office: 'Ufficio',
  owner: 'Titolare',
  ownBlock: 'Indicatori propri',
  percentSign: 'Segno di percentuale',
  pira: 'Codice PIRA',
  resources: 'Risorse',
  results: 'Risultati',
  roles: 'Responsabili',
  source: 'Fonte',
  staff: 'Persone impegnate',
  targets: 'Obiettivi',
  timeSpan: 'Durata',
  title: 'Titolo',
  unit: 'Unità di misura',
  units: 'Strutture',
  weight: 'Peso',
  weights: 'Pesi',
};

/** The field an uncertain reading is about; a field unknown to this version gives no label. */
export function fieldLabel(field: string): string | null {
  return Object.hasOwn(fieldLabels, field) ? (fieldLabels[field] ?? null) : null;
}
