import type {
  ControlWidth,
  GeneralMeasureKind,
  KeyRiskIndicator,
  MeasureMonitoring,
  MeasurePart,
  MeasureState,
  MeasureType,
  RiskLevel,
  Suitability,
} from '@traguardo/core/risk';
import { counted } from '../labels.ts';
import type { Sentence } from './sentence.ts';

const risks = { one: 'rischio', many: 'rischi' };
const measures = { one: 'misura', many: 'misure' };
const cases = { one: 'caso', many: 'casi' };

interface Verdict {
  readonly aboveThreshold: number;
  readonly threshold: RiskLevel;
  readonly untreated: number;
  readonly due: number;
  readonly onTime: number;
  readonly overdue: number;
}

function verdict(v: Verdict): Sentence {
  const asks = `che ${v.aboveThreshold === 1 ? 'chiede' : 'chiedono'} una misura (da «${v.threshold}» in su)`;
  const parts: (string | { strong: string })[] = [];
  if (v.aboveThreshold === 0) parts.push('Nessun rischio raggiunge la soglia che chiede una misura');
  else if (v.untreated === 0) {
    parts.push(
      { strong: v.aboveThreshold === 1 ? 'Il solo rischio' : `Nessuno dei ${v.aboveThreshold} rischi` },
      ` ${asks} ${v.aboveThreshold === 1 ? 'ne ha una viva' : 'ne è privo'}`,
    );
  } else {
    parts.push(
      { strong: `${counted(v.untreated, risks)} su ${v.aboveThreshold}` },
      ` ${asks} ${v.untreated === 1 ? 'non ha' : 'non hanno'} una misura viva`,
    );
  }
  parts.push('. ');
  if (v.due === 0) parts.push('Nessuna misura è ancora dovuta.');
  else {
    parts.push(
      `${v.onTime === 1 ? 'Attuata' : 'Attuate'} nei termini `,
      { strong: `${counted(v.onTime, measures)} su ${v.due}` },
      v.due === 1 ? ' dovuta' : ' dovute',
    );
    const left = counted(v.overdue, { one: 'scaduta e non attuata', many: 'scadute e non attuate' });
    parts.push(v.overdue > 0 ? `; ${left}.` : '.');
  }
  return parts;
}

const level: Readonly<Record<RiskLevel, string>> = { alto: 'alto', medio: 'medio', basso: 'basso' };

const state: Readonly<Record<MeasureState, string>> = {
  'done-on-time': 'attuata nei termini',
  'done-late': 'attuata in ritardo',
  overdue: 'scaduta, non attuata',
  'under-way': 'in corso',
  undated: 'senza termine',
};

const part: Readonly<Record<MeasurePart, string>> = {
  owner: 'responsabile',
  due: 'termine',
  indicator: 'indicatore',
  expected: 'valore atteso',
};

const lookLevel: Readonly<Record<MeasureMonitoring['level'], string>> = {
  primo: 'I livello',
  secondo: 'II livello',
};

const types: Readonly<Record<MeasureType, string>> = {
  controllo: 'controllo',
  trasparenza: 'trasparenza',
  comportamento: 'comportamento',
  regolamentazione: 'regolamentazione',
  semplificazione: 'semplificazione',
  formazione: 'formazione',
  rotazione: 'rotazione',
  segnalazione: 'segnalazione',
  'conflitto-di-interessi': 'conflitto di interessi',
  'rapporti-con-portatori-di-interessi': 'rapporti con i portatori di interessi',
  partecipazione: 'partecipazione',
};

const indicators: Readonly<Record<KeyRiskIndicator['kind'], string>> = {
  'interesse-esterno': 'interesse esterno',
  discrezionalita: 'discrezionalità',
  'eventi-passati': 'eventi passati',
  opacita: 'opacità',
  collaborazione: 'collaborazione',
  'attuazione-misure': 'attuazione delle misure',
};

const general: Readonly<Record<GeneralMeasureKind, string>> = {
  'codice-di-comportamento': 'Codice di comportamento',
  rotazione: 'Rotazione del personale',
  'conflitto-di-interessi': 'Conflitto di interessi',
  'incarichi-extra': 'Incarichi fuori dall’ufficio',
  'inconferibilita-incompatibilita': 'Inconferibilità e incompatibilità',
  pantouflage: 'Divieti dopo la cessazione (pantouflage)',
  whistleblowing: 'Tutela di chi segnala (whistleblowing)',
  formazione: 'Formazione',
  commissioni: 'Commissioni e assegnazioni',
  rasa: 'Responsabile dell’anagrafe (RASA)',
  antiriciclaggio: 'Segnalazioni antiriciclaggio',
};

const generalState = {
  done: 'attuata',
  'under-way': 'in corso',
  'not-done': 'non attuata',
  'not-applicable': 'non applicabile',
} as const;

const suitability: Readonly<Record<Suitability, string>> = {
  idonea: 'idonea',
  'parzialmente-idonea': 'idonea in parte',
  'non-idonea': 'non idonea',
};

const result: Readonly<Record<MeasureMonitoring['result'], string>> = {
  attuata: 'attuata',
  'in-corso': 'in corso',
  'non-attuata': 'non attuata',
};

const width: Readonly<Record<ControlWidth, string>> = { campione: 'a campione', esteso: 'su tutti' };

/** The word of a name that arrived as text; a name unknown to this version is shown as it is. */
function named(words: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(words, name) ? (words[name] ?? name) : name;
}

const noRegister: Sentence = [{ strong: 'Nessun registro dei rischi' }, ' inserito per questo ciclo.'];

export const riskScreen = {
  title: (year: number) => `Rischi corruttivi ${year}`,
  verdict,
  level,
  state,
  part,
  generalState,
  suitability,
  result,
  width,
  type: (name: string) => named(types, name),
  keyIndicator: (name: string) => named(indicators, name),
  generalMeasure: (name: string) => named(general, name),
  untreated: 'Rischi senza una misura viva',
  untreatedCaption: 'Rischi alla soglia o sopra, senza una misura specifica, completa e nei termini',
  noUntreated: 'Ogni rischio che la chiede ha una misura attuata o ancora nei termini.',
  event: 'Rischio',
  process: 'Processo',
  levelHeader: 'Livello',
  measuresHeader: 'Misure',
  noMeasure: 'nessuna misura specifica',
  areas: 'Aree di rischio',
  areasNote: 'il livello è quello dell’evento peggiore, mai una media',
  areasCaption: 'Aree di rischio: livello, processi, misure dovute e attuate nei termini',
  area: 'Area',
  processes: 'Processi',
  dueMeasures: 'Dovute',
  onTime: 'Nei termini',
  rate: 'Tasso',
  allAreas: 'Tutte le misure',
  types: 'Attuazione per tipo di misura',
  typesCaption: 'Tipi di misura: dovute, attuate nei termini, tasso di attuazione',
  typeHeader: 'Tipo',
  register: (code: string, title: string) => `${code}. ${title}`,
  wholeRegister: 'Scarica tutte le aree',
  registerCaption: (title: string) => `Eventi rischiosi dell’area ${title}: livello, motivazione, misure`,
  motivation: 'Motivazione',
  noMotivation: 'manca la motivazione',
  legacy: (impact: number, probability: number) =>
    `schema del 2013: impatto ${impact} × probabilità ${probability}`,
  phase: (title: string) => `fase: ${title}`,
  evidence: (indicator: string, value: string, text: string) => `${indicator} ${value}: ${text}`,
  treatment: {
    treated: 'ha una misura viva',
    untreated: 'senza misura viva',
    'below-threshold': 'sotto la soglia',
  },
  measures: 'Misure',
  measuresCaption: 'Misure generali e specifiche: responsabile, termine, atteso, esito, stato e monitoraggio',
  measure: 'Misura',
  owner: 'Responsabile',
  due: 'Termine',
  expected: 'Atteso',
  outcome: 'Esito',
  stateHeader: 'Stato',
  monitoring: 'Monitoraggio',
  general: 'generale',
  specific: 'specifica',
  lacks: (parts: readonly string[]) => `manca: ${parts.join(', ')}`,
  doneOn: (date: string) => `il ${date}`,
  lookLevel,
  look: (wave: MeasureMonitoring['level'], date: string) => `${lookLevel[wave]}, ${date}`,
  cases: (checked: number, total: number, how: string) => `${counted(checked, cases)} su ${total}, ${how}`,
  notMonitored: 'non ancora guardata',
  checklist: 'Misure generali',
  checklistCaption: 'Misure generali: stato, data e note',
  note: 'Note',
  date: 'Data',
  reviews: 'Riesami',
  review: (date: string, organ: string, note: string) => `${date}, ${organ}: ${note}`,
  none: 'Nessun evento.',
  noRegister,
  empty:
    'Aree, processi, eventi e misure si inseriscono nella cartella del piano, nel file risk.yaml dell’anno.',
} as const;
