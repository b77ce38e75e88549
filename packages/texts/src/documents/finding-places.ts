import { fieldLabel } from '../labels.ts';

/** What a finding is about, where it is no objective and no indicator. */
const THINGS: Readonly<Record<string, string>> = {
  act: 'Atto',
  assignment: 'Obiettivi assegnati',
  body: 'Dati dell’ente',
  change: 'Variazione',
  narrative: 'Testo',
  occurrence: 'Valore ripetuto nel documento',
  plan: 'Piano',
  reference: 'Rimando',
  resource: 'Risorsa',
  section: 'Sezione',
  staffing: 'Piano dei fabbisogni',
  statement: 'Testo del documento',
  table: 'Tabella',
};

/** The last step of a path, as it is called in a sentence. */
const FIELDS: Readonly<Record<string, string>> = {
  assignment: 'assegnazione',
  baseline: 'valore di partenza',
  carryOver: 'resti degli anni prima',
  date: 'data',
  declared: 'punteggio dichiarato',
  document: 'documento',
  'effective-weight': 'peso effettivo',
  external: 'assunzioni dall’esterno',
  group: 'gruppo',
  hires: 'assunzioni',
  inService: 'personale in servizio',
  indicator: 'indicatore',
  indicators: 'indicatori',
  internal: 'progressioni',
  leavers: 'cessazioni',
  limit: 'limite di spesa',
  maximum: 'spesa massima',
  objectives: 'obiettivi',
  perspective: 'prospettiva',
  posts: 'posti',
  printed: 'testo riportato',
  protectedQuota: 'quota d’obbligo',
  rankingFactors: 'criteri delle progressioni',
  residue: 'residuo',
  result: 'risultato',
  seats: 'dotazione',
  seatsTotal: 'totale della dotazione',
  spending: 'spesa',
  strategic: 'obiettivo strategico',
  tableHiring: 'spesa per assunzioni nella tabella',
  tableProtected: 'categorie protette nella tabella',
  tableTotal: 'totale nella tabella',
  target: 'target',
  targets: 'target',
  total: 'totale',
  triennium: 'triennio',
  uses: 'importo',
  value: 'risultato',
};

/** What a part of the plan is called; what this version does not know is the plan itself. */
export function findingThing(kind: string): string {
  return Object.hasOwn(THINGS, kind) ? (THINGS[kind] ?? 'Piano') : 'Piano';
}

/** The field a path ends in, as it is called in a sentence; null for what is no field. */
export function findingField(name: string): string | null {
  if (Object.hasOwn(FIELDS, name)) return FIELDS[name] ?? null;
  const label = fieldLabel(name);
  return label && label.charAt(0).toLowerCase() + label.slice(1);
}
