/** Why a document is not read. */
export type DocumentRefusalName =
  | 'empty'
  | 'encrypted'
  | 'corrupt'
  | 'old-office'
  | 'open-document'
  | 'pdf'
  | 'picture'
  | 'archive'
  | 'other-office'
  | 'too-large'
  | 'too-many-parts'
  | 'too-deep'
  | 'too-many-cells'
  | 'declared-entities'
  | 'too-slow'
  | 'not-text';

const TEXTS: Readonly<Record<DocumentRefusalName, string>> = {
  empty: 'il file è vuoto',
  encrypted: 'il file è protetto da una parola d’ordine: aprilo, togli la protezione e salvalo di nuovo',
  corrupt: 'il file è rovinato o incompleto: aprilo con il programma che l’ha scritto e salvalo di nuovo',
  'old-office':
    'è un documento nel formato di prima del 2007 (.doc, .xls, .rtf): aprilo e salvalo come .docx o .xlsx',
  'open-document': 'è un documento OpenDocument: aprilo e salvalo come .docx o .xlsx',
  pdf: 'è un PDF, che non conserva le tabelle: usa il documento Word o Excel da cui è nato, o esportalo in .docx',
  picture: 'è un’immagine: servono il documento o le sue tabelle, come testo',
  archive: 'è un archivio: estrai il documento che contiene',
  'other-office':
    'è un documento d’ufficio di altro genere (una presentazione, un .xlsb): salvalo come .docx o .xlsx',
  'too-large': 'è troppo grande per un documento di questo tipo: dividilo, o togli le immagini',
  'too-many-parts': 'contiene troppe parti: non è un documento comune e non viene aperto',
  'too-deep': 'ha elementi annidati a una profondità che nessun documento ha: non viene aperto',
  'too-many-cells': 'ha troppe celle: dividilo, o cancella le righe e le colonne che non servono',
  'declared-entities':
    'dichiara entità XML, che un documento d’ufficio non ha: per sicurezza non viene aperto',
  'too-slow': 'chiede troppo tempo per essere letto: dividilo, o togli le parti che non servono',
  'not-text': 'non è testo né un formato noto: si leggono .docx, .xlsx, .csv, .html, .txt e .md',
};

/** One sentence: why the document is not read and what to do. */
export function documentRefusalText(name: DocumentRefusalName): string {
  return TEXTS[name];
}
