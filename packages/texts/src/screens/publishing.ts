import { italian } from '../index.ts';
import { counted, type Noun } from '../labels.ts';
import type { Sentence } from './sentence.ts';

const sections: Noun = { one: 'sezione', many: 'sezioni' };

/** What a format is called and what it is for. */
const formats: Readonly<Record<string, { readonly title: string; readonly use: string }>> = {
  pdf: {
    title: 'PDF',
    use: 'da firmare, pubblicare e conservare: accessibile (PDF/UA-1) e d’archivio (PDF/A-2a)',
  },
  docx: { title: 'Word', use: 'da rivedere: stili, indice e didascalie veri' },
  html: { title: 'Pagina web', use: 'una pagina sola, accessibile, senza nulla da caricare altrove' },
  xlsx: { title: 'Excel', use: 'tutte le tabelle, un foglio ciascuna' },
  csv: { title: 'CSV', use: 'tutte le cifre in una tabella, ciascuna con il suo identificativo' },
  json: { title: 'JSON', use: 'cifre e tabelle come dati, con lo schema pubblicato' },
  zip: { title: 'Dati aperti', use: 'un CSV per tabella, il JSON e il suo schema' },
};

export const publishingScreen = {
  title: 'Documenti da pubblicare',
  documents: 'Documenti',
  part: 'Di che cosa',
  choosePart: 'Scegli di che cosa',
  verdict: (v: {
    readonly title: string;
    readonly state: 'draft' | 'approved';
    readonly at: string;
    readonly sections: number;
    readonly empty: number;
  }): Sentence => [
    { strong: v.title },
    v.state === 'draft' ? ', bozza: manca l’atto che lo approva' : '',
    `. Dati al ${italian(v.at)}, ${counted(v.sections, sections)}`,
    v.empty === 0 ? ', tutte con contenuto.' : `, ${v.empty} senza contenuto.`,
  ],
  choose: 'Ogni formato viene dallo stesso documento: le cifre sono le stesse, con lo stesso identificativo.',
  files: 'Da portare via',
  file: 'Formato',
  use: 'A che serve',
  state: 'File',
  format: (name: string) => formats[name] ?? { title: name, use: '' },
  prepare: (format: string) => `Prepara ${format}`,
  preparing: 'In preparazione',
  seconds: (seconds: number) =>
    `in preparazione da ${counted(Math.round(seconds), { one: 'secondo', many: 'secondi' })}`,
  waiting: (ahead: number) =>
    ahead === 0
      ? 'il prossimo'
      : `in attesa: ${counted(ahead, { one: 'documento', many: 'documenti' })} prima`,
  ready: (format: string) => `${format} pronto`,
  download: (format: string) => `Scarica ${format}`,
  hash: 'Impronta SHA-256',
  again: 'Riprova',
  broken: 'Non si è potuto preparare per un errore del programma.',
  size: (bytes: number) =>
    bytes < 1000
      ? counted(bytes, { one: 'byte', many: 'byte' })
      : bytes < 1_000_000
        ? `${Math.round(bytes / 1000).toLocaleString('it')} kB`
        : `${(bytes / 1_000_000).toLocaleString('it', { maximumFractionDigits: 1 })} MB`,
  outline: 'Sezioni del documento',
  empty: 'vuota',
  preview: 'Anteprima',
  nothingHere: 'La sezione non ha testo suo: il contenuto sta nelle sezioni che seguono.',
  table: (number: string) => `Tabella ${number}`,
  drawing: 'I dati della figura',
  note: 'Nota',
  draft: 'Bozza',
  approved: 'Approvato',
  why: 'Perché questa cifra',
  previous: 'Sezione precedente',
  next: 'Sezione seguente',
} as const;
