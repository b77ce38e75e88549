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

/** One sentence: why the document is not read and what to do, with where it went wrong or what the limit is. */
export function documentRefusalText(
  name: DocumentRefusalName,
  params: Readonly<Record<string, string>> = {},
): string {
  const { line, part, bytes, characters, cells, most, seconds } = params;
  const details = [
    ...(line ? [`alla riga ${line}`] : []),
    ...(part ? [`nella parte «${part}»`] : []),
    ...(bytes && most ? [`${inMegabytes(bytes)} su ${inMegabytes(most)} al massimo`] : []),
    ...(characters && most ? [`più di ${grouped(most)} caratteri`] : []),
    ...(cells && most ? [`più di ${grouped(most)} celle`] : []),
    ...(seconds ? [`più di ${seconds} secondi`] : []),
  ];
  return details.length === 0 ? TEXTS[name] : `${TEXTS[name]} (${details.join(', ')})`;
}

function inMegabytes(bytes: string): string {
  return `${grouped(`${Math.ceil(Number(bytes) / 1_000_000)}`)} MB`;
}

/** A whole number as Italian prints it. */
function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, '.');
}
