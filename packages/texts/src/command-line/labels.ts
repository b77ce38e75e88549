import { documentNames } from '../documents/render-failures.ts';
import { italian } from '../findings/index.ts';

/** Words of the command line's tables and lists. */
/** Kinds of rows a document holds, as a reader calls them. */
export const rowKindLabels = {
  indicator: 'indicatori',
  finance: 'bilancio',
  index: 'indici',
  holding: 'partecipazioni',
  staff: 'personale',
  resource: 'risorse',
  risk: 'rischi',
  publication: 'obblighi di pubblicazione',
  objective: 'schede obiettivo',
  weight: 'pesi',
  tree: 'albero degli obiettivi',
  assignment: 'obiettivi assegnati',
  staffing: 'fabbisogni di personale',
} as const;

export const commandLabels = {
  why: 'Perché',
  todo: 'Che fare',
  source: 'Fonte',
  blocking: 'blocca l’invio',
  noFindings: 'Nessun rilievo.',
  total: 'In tutto',
  judgedAt: 'al',
  kind: 'tipo',
  value: 'valore',
  unit: 'unità',
  comparator: 'confronto',
  date: 'data',
  min: 'minimo',
  max: 'massimo',
  parts: 'parti',
  note: 'nota',
  text: 'testo',
  readings: 'si potrebbe leggere',
  refused: 'rifiutato',
  tables: 'Tabelle',
  notRecognised: 'non riconosciuta',
  nearest: 'somiglia a',
  rowsRead: 'righe lette',
  rowsUnread: 'righe non lette',
  headingRows: 'righe di intestazione',
  textBlocks: 'blocchi di testo',
  line: 'riga',
  sheet: 'foglio',
  page: 'pagina',
  table: 'tabella',
  target: 'target',
  declared: 'dichiarato',
  score: 'punteggio',
  agrees: 'concorda',
  yes: 'sì',
  no: 'NO',
  rule: 'regola',
  rounded: 'arrotondato',
  exact: 'esatto',
  weight: 'peso',
  noWeight: 'senza peso',
  year: 'anno',
  maximum: 'Spesa massima potenziale',
  unitCosts: 'Costo unitario per area',
  leavers: 'cessazioni',
  carryOver: 'residui riportati',
  limit: 'limite assunzionale',
  external: 'assunzioni dall’esterno',
  internal: 'progressioni',
  spending: 'spesa per assunzioni',
  residue: 'residuo',
  inService: 'personale in servizio',
  yearTotal: 'spesa totale',
  headroom: 'margine sul massimo',
  printed: 'stampato',
  formatted: 'riscritti',
  wouldChange: 'da riscrivere',
  alreadyCanonical: 'La cartella è già in forma canonica.',
  problems: 'problemi',
  unusable: 'Cartelle che non si possono mostrare',
  serving: 'Traguardo è su',
  migrated: 'Schema dei dati aggiornato, passi',
  alreadyMigrated: 'Lo schema dei dati è già aggiornato.',
  noBodies: 'Nessun ente.',
  bodies: 'enti',
  kept: 'Conservato lo stato',
  of: 'di',
  unchanged: 'Nulla è cambiato: resta lo stato',
  added: 'aggiunti',
  changedRecords: 'cambiati',
  closedRecords: 'tolti',
  exported: 'Scritta la cartella',
  files: 'file',
  revision: 'stato',
  since: 'dal',
  until: 'fino allo stato',
  inForce: 'in vigore',
  verified: 'integri',
  records: 'dati',
  benchmarked: 'Quadro nazionale calcolato, righe',
  backedUp: 'Copia scritta in',
  restored: 'Ripristinati',
  data: 'Dati',
  embeddedData: 'database incorporato nella cartella',
  serverData: 'PostgreSQL su',
  embeddedAdvice:
    'Adatto a provare e a un ente solo: resiste alla morte del programma, non a quella della corrente. Ogni giorno se ne fa una copia in',
  embeddedMove:
    'Per passare a PostgreSQL: traguardo db backup -o copia.gz, poi con DATABASE_URL traguardo db migrate e traguardo db restore copia.gz.',
} as const;

/** The reason kept with an import when none is given. */
export const importReason = 'importazione di una cartella';

/** The reason kept with the reference bodies that come with the program. */
export const exampleReason = 'ente di esempio del programma';

/** The words of a draft written from a document. */
export const draftLabels = {
  body: 'ente',
  unknownBody: 'Ente da indicare',
  sayBody: 'Il documento non dice di quale ente è: indicalo con --body, oppure in body.yaml.',
  template: (file: string) =>
    `Scritto il modello ${file}. Riempito, si controlla con: traguardo read ${file}`,
  leftOut: 'Non stanno nel modello, e restano nella cartella',
  isSound: 'Nessun errore. Per farne un piano: aggiungi --to <cartella>.',
  notDrafted: 'La bozza non è stata scritta: prima si correggono gli errori.',
  next: (folder: string) => `Per controllare la bozza: traguardo check ${folder}`,
};

/** What the template has no sheet for, in words. */
export const leftOutLabels = {
  methodology: 'sistema di misurazione',
  imports: 'documenti letti',
  cycles: 'altri anni',
  controlled: 'enti controllati e incarichi',
  retired: 'indicatori di altri anni',
  details:
    'particolari di obiettivi, indicatori e assegnazioni (codici PIRA, letture incerte, totali stampati)',
  acts: 'atti',
  activities: 'attività',
  common: 'indicatori comuni',
  staffing: 'fabbisogni',
  tables: 'altre tabelle',
  dashboards: 'cruscotti',
  statements: 'dichiarazioni',
  references: 'richiami',
  monitoring: 'monitoraggio',
  changes: 'variazioni',
  evaluation: 'valutazione individuale',
  risk: 'rischi corruttivi',
  transparency: 'trasparenza',
};

const READING_STEPS = {
  opening: 'Apertura del file',
  reading: 'Lettura di testo e tabelle',
  recognising: 'Riconoscimento delle righe',
  scoring: 'Ricalcolo delle percentuali',
};

/** A public section that was written: what is in it, and what is not and why. */
export function publishedText({
  folder,
  files,
  bytes,
  documents,
  lacking,
}: {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
  readonly documents: readonly {
    readonly document: string;
    readonly year: number;
    readonly published: string;
  }[];
  readonly lacking: readonly string[];
}): string {
  return [
    `Scritta la sezione in ${folder}: ${files.toLocaleString('it')} file, ${bytes.toLocaleString('it')} byte`,
    ...documents.map(
      ({ document, year, published }) =>
        `  ${documentNames[document]?.title ?? document} ${year}, pubblicazione del ${italian(published)}`,
    ),
    ...lacking.map((name) => `  ${name}: non c’è, manca l’atto di pubblicazione con la sua data`),
  ].join('\n');
}

/** A document that was written: what, where, how large, its hash; a draft is told to be one. */
export function renderedText({
  file,
  title,
  state,
  bytes,
  sha256,
}: {
  readonly file: string;
  readonly title: string;
  readonly state: 'draft' | 'approved';
  readonly bytes: number;
  readonly sha256: string;
}): string {
  return [
    `Scritto ${file}: ${title}`,
    `  ${bytes.toLocaleString('it')} byte, SHA-256 ${sha256}`,
    ...(state === 'draft'
      ? ['  È una bozza: manca l’atto di approvazione, con la sua data, fra gli atti del piano.']
      : []),
  ].join('\n');
}

/** How far a reading has come, on one line; a share where the whole is known. */
export function progressText(step: keyof typeof READING_STEPS, done: number, total: number): string {
  const share = total > 0 ? ` ${Math.floor((100 * done) / total)} %` : '';
  return `${READING_STEPS[step]}…${share}`;
}
