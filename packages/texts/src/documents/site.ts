import { italian } from '../findings/figures.ts';
import { counted, type Noun } from '../labels.ts';

/** The kinds of document of the public section, in the order it shows them. */
export const siteKinds = {
  piao: { one: 'PIAO', many: 'Piano integrato di attività e organizzazione' },
  relazione: { one: 'Relazione sulla performance', many: 'Relazione sulla performance' },
  fabbisogno: { one: 'Fabbisogni di personale', many: 'Fabbisogni di personale' },
  semestrale: { one: 'Relazione semestrale', many: 'Relazioni semestrali' },
  mappa: { one: 'Mappa strategica', many: 'Mappa strategica' },
  cruscotto: { one: 'Cruscotto', many: 'Cruscotti' },
  scheda: { one: 'Scheda di obiettivo', many: 'Schede di obiettivo' },
  rilievi: { one: 'Rilievi', many: 'Rilievi' },
} as const satisfies Readonly<Record<string, Noun>>;

const FORMATS: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.oasis.opendocument.text': 'OpenDocument',
  'application/pkcs7-mime': 'P7M (firmato)',
  'application/json': 'JSON',
  'application/zip': 'ZIP',
  'text/csv': 'CSV',
  'text/html': 'Pagina web',
  'text/plain': 'Testo',
};

/** What a format is called; of one unknown, its media type. */
export function formatName(mediaType: string): string {
  return Object.hasOwn(FORMATS, mediaType) ? (FORMATS[mediaType] ?? mediaType) : mediaType;
}

/** "834 byte", "12 kB", "1,4 MB": thousands of bytes, as file sizes are told. */
export function sizeText(bytes: number): string {
  const unit = (figure: string, name: string) => `${figure}\u00A0${name}`;
  if (bytes < 1000) return unit(`${bytes}`, 'byte');
  const thousands = Math.round(bytes / 1000);
  if (thousands < 1000) return unit(`${thousands}`, 'kB');
  const tenths = Math.round(bytes / 100_000);
  return unit(`${italian(`${Math.floor(tenths / 10)}`)},${tenths % 10}`, 'MB');
}

const documents = { one: 'documento pubblicato', many: 'documenti pubblicati' };
const rows = { one: 'riga', many: 'righe' };
const columns = { one: 'colonna', many: 'colonne' };

/** "3 documenti pubblicati, il più recente il 27/02/2025; 1 in archivio." */
export function indexSentence(count: number, newest: string | null, archived: number): string {
  if (newest === null) return 'Nessun documento è ancora pubblicato.';
  const kept = archived === 0 ? 'nessuno in archivio' : `${archived} in archivio`;
  return `${counted(count, documents)}, il più recente il ${newest}; ${kept}.`;
}

/** Until when a document is owed to the public. */
export function dutySentence(published: string, ends: string | null, archived: boolean): string {
  if (ends === null) return `Pubblicato il ${published}.`;
  if (archived) return `Pubblicato il ${published}; l’obbligo di pubblicazione è terminato il ${ends}.`;
  return `Pubblicato il ${published}; resta pubblicato almeno fino al ${ends}.`;
}

/** "12 righe e 5 colonne; qui sotto le prime 20." */
export function tableSentence(allRows: number, allColumns: number, shown: number): string {
  const size = `${counted(allRows, rows)} e ${counted(allColumns, columns)}`;
  return shown < allRows ? `${size}; qui sotto le prime ${counted(shown, rows)}.` : `${size}.`;
}

/** The fixed words of the public section. */
export const siteWords = {
  transparency: 'Amministrazione trasparente',
  performance: 'Performance',
  skip: 'Vai al contenuto',
  where: 'Dove sei',
  archive: 'Archivio',
  archiveNote:
    'Per questi documenti l’obbligo di pubblicazione è terminato. Restano qui finché l’ente non li toglie; dopo, si chiedono con l’accesso civico.',
  archived: 'In archivio',
  year: 'Anno',
  body: 'Ente',
  address: 'Indirizzo stabile',
  published: 'Pubblicato il',
  updated: 'Aggiornato il',
  ends: 'Obbligo fino al',
  ended: 'Obbligo terminato il',
  notRuled: 'non regolato',
  act: 'Atto di approvazione',
  noAct: 'non indicato',
  actText: (organ: string, number: string | undefined, date: string) =>
    `${organ}${number === undefined ? '' : `, n. ${number}`} del ${date}`,
  judgedAt: 'Dati al',
  formats: 'Formati',
  format: 'Formato',
  file: 'File',
  size: 'Dimensione',
  hash: 'Impronta SHA-256',
  read: 'Leggi il documento in una pagina web accessibile',
  webPage: 'Pagina web accessibile',
  files: 'File del documento',
  tables: 'Tabelle e dati aperti',
  tablesNote: 'Ogni tabella ha una pagina con le sue colonne, un’anteprima e i file da scaricare.',
  noTables: 'Il documento non ha tabelle.',
  wholeData: 'Tutte le tabelle e le cifre, in JSON',
  figuresData: 'Le cifre con il loro identificativo, in CSV',
  table: (number: number, caption: string) => `Tabella ${number}. ${caption}`,
  columns: 'Colonne',
  columnsCaption: 'Le colonne della tabella',
  position: 'N.',
  name: 'Nome',
  unnamed: 'senza nome',
  preview: 'Anteprima',
  download: 'Scarica',
  ofDocument: 'Dal documento',
  licence: 'Licenza',
  licenceName: 'Creative Commons Attribuzione 4.0 (CC BY 4.0)',
  basis: 'Norme',
  madeOn: (date: string) => `Pagina aggiornata al ${date}.`,
  accessibility: 'Dichiarazione di accessibilità',
  contact: 'Per segnalazioni',
  catalogue: 'Catalogo dei dati',
  feed: 'Novità (Atom)',
  manifest: 'Elenco dei file con le impronte',
  catalogueTitle: (body: string) => `Dati aperti sulla performance: ${body}`,
  catalogueText: (body: string) =>
    `Le tabelle dei documenti del ciclo della performance pubblicati da ${body} in Amministrazione trasparente.`,
  datasetText: (title: string, year: number) => `Tabelle e cifre del documento «${title}», anno ${year}.`,
  keywords: ['performance', 'amministrazione trasparente', 'obiettivi e indicatori'],
} as const;
