import { counted, type Noun, severityNoun } from '../labels.ts';
import type { Sentence } from './sentence.ts';

const nouns = {
  table: { one: 'tabella', many: 'tabelle' },
  row: { one: 'riga letta', many: 'righe lette' },
  unread: { one: 'riga non letta', many: 'righe non lette' },
  heading: { one: 'riga di intestazione', many: 'righe di intestazione' },
  text: { one: 'blocco di testo', many: 'blocchi di testo' },
} as const satisfies Readonly<Record<string, Noun>>;

/** A count as Italians write it: "12.345". */
function number(count: number): string {
  return count.toLocaleString('it', { useGrouping: true });
}

/** The same with its noun: "12.345 righe". */
function many(count: number, noun: Noun): string {
  return `${number(count)} ${count === 1 ? noun.one : noun.many}`;
}

const lacks: Readonly<Record<string, string>> = {
  atteso: 'una colonna con il valore atteso',
  risultato: 'una colonna con il risultato',
  assegnatario: 'a chi sono assegnati gli obiettivi',
  'che cosa pesa': 'una colonna con ciò che ha il peso',
  fabbisogno: 'una colonna con il fabbisogno o le assunzioni',
  genere: 'la distinzione tra donne e uomini',
  'livello inferiore': 'una colonna con gli obiettivi operativi',
  'livello superiore': 'una colonna con gli obiettivi o le aree strategiche',
  obiettivi: 'una colonna con gli obiettivi',
  peso: 'una colonna con il peso',
  profilo: 'una colonna con i profili o le aree professionali',
  quantità: 'una colonna con le quantità',
  societa: 'una colonna con le società',
  quota: 'una colonna con la quota di partecipazione',
  risorse: 'una colonna con le risorse stimate',
  rischio: 'una colonna con il rischio',
  valutazione: 'una colonna con la valutazione o la misura',
  obbligo: 'una colonna con l’obbligo',
  pubblicazione: 'una colonna con la pubblicazione o l’aggiornamento',
  previsione: 'una colonna con la previsione',
  consuntivo: 'una colonna con il consuntivo',
  voci: 'voci di bilancio',
  anni: 'colonne con due anni',
  indici: 'nomi di indici',
  personale: 'categorie di personale',
  grandezza: 'che cosa si conta (personale, dotazione, totale)',
  righe: 'righe per genere o categoria',
};

const descriptions: Readonly<Record<string, string>> = {
  type: 'tipo',
  unit: 'unità',
  algorithm: 'calcolo',
  source: 'fonte',
};

const intro: Sentence = [
  'Dai la Relazione o il PIAO dell’anno scorso: le tabelle diventano righe controllate, con le percentuali rifatte. ',
  { strong: 'Il documento non lascia questo computer.' },
];

/** What would have made a table of the nearest kind; a name unknown to this version is shown as it is. */
export function lackText(name: string): string {
  return Object.hasOwn(lacks, name) ? (lacks[name] ?? name) : name;
}

/** The answer in one sentence: how much was read, and whether it holds. */
function verdict(v: {
  readonly tables: number;
  readonly rows: number;
  readonly unread: number;
  readonly errors: number;
  readonly template: 'sound' | 'wrong' | null;
}): Sentence {
  if (v.template === 'sound') {
    return [{ strong: 'Il modello è compilato senza errori' }, ': in «Scarica» c’è la cartella di piano.'];
  }
  const errors = v.errors === 0 ? 'nessun errore' : counted(v.errors, severityNoun.error);
  if (v.template === 'wrong') {
    return [{ strong: errors }, ' nel modello compilato: i rilievi dicono quali celle correggere.'];
  }
  if (v.tables === 0) return [{ strong: 'Nessuna tabella' }, ' nel documento: c’è solo testo.'];
  return [
    { strong: many(v.rows, nouns.row) },
    ` da ${many(v.tables, nouns.table)}, `,
    v.unread === 0 ? 'nessuna lasciata fuori' : `${many(v.unread, nouns.unread)}`,
    '; ',
    { strong: errors },
    '.',
  ];
}

export const readDocumentScreen = {
  title: 'Leggi un documento',
  intro,
  verdict,
  nouns,
  number,
  many,
  choose: {
    title: 'Scegli il documento',
    another: 'Leggi un altro documento',
    label: 'Documento da leggere',
    drop: 'Trascina qui il documento, oppure sceglilo:',
    over: 'Lascia il documento per leggerlo',
    formats:
      'Word (.docx), Excel (.xlsx), tabelle .csv, pagine .html, testo (.txt, .md). Non i PDF: usa il documento da cui sono nati.',
    promise:
      'La lettura avviene qui, nel tuo browser: il documento non lascia questo computer e non viene conservato. Se ricarichi la pagina, si ricomincia.',
    policy: 'Con quale regola rifare le percentuali',
    policyDefault: 'quella della metodologia, secondo il tipo di dato',
    policyNote: 'Se la scegli, vale per tutte le righe a cui si adatta.',
    one: 'Un documento alla volta: è stato preso il primo.',
  },
  template: {
    title: 'Non hai un documento da dare?',
    note: 'Scarica il modello Excel, compilalo e dallo qui: se è senza errori diventa un piano, altrimenti ogni cella da correggere è indicata.',
    year: 'Anno del piano',
    take: (year: string) => `Scarica il modello ${year}`,
    badYear: 'Scrivi l’anno in quattro cifre.',
  },
  progress: {
    title: (file: string) => `Lettura di ${file}`,
    steps: {
      opening: 'Apertura del file',
      reading: 'Lettura di testo e tabelle',
      recognising: 'Riconoscimento delle righe',
      scoring: 'Ricalcolo delle percentuali',
    },
    step: (number: number, of: number, name: string) => `Passo ${number} di ${of}: ${name}`,
    done: (done: string, total: string) => `${done} di ${total}`,
    cancel: 'Annulla la lettura',
    bound: (seconds: number) => `Se non finisce in ${seconds} secondi, si ferma da sola.`,
  },
  refused: {
    title: (file: string) => `«${file}» non è stato letto`,
    cancelled: 'Lettura annullata: niente è stato conservato.',
    tooLong: (seconds: number) =>
      `La lettura è stata fermata dopo ${seconds} secondi: il file è troppo grande o troppo intricato per essere letto qui. Dividilo, o tieni solo i fogli e le pagine che servono; per i file grandi c’è anche il comando «traguardo read».`,
    broken:
      'La lettura si è interrotta per un difetto del programma, non del documento. Riprova; se succede ancora, segnala il caso con il codice qui sotto.',
    unreadable:
      'Il browser non riesce a leggere il file dal disco: forse è stato spostato o è aperto altrove.',
    again: 'Riprova con lo stesso documento',
    code: 'Codice',
  },
  result: {
    title: 'Che cosa è stato letto',
    formats: {
      docx: 'documento Word',
      xlsx: 'foglio Excel',
      csv: 'tabella CSV',
      html: 'pagina HTML',
      text: 'testo',
    },
    notices: 'Da sapere su questo file',
    parts: 'Parti della lettura',
    views: {
      tabelle: 'Tabelle',
      rilievi: 'Rilievi',
      'non-lette': 'Non lette',
      testo: 'Testo',
      file: 'Scarica',
    },
    busy: 'Rilettura in corso',
  },
  tables: {
    title: 'Tabelle del documento',
    table: 'Tabella',
    kind: 'Che cosa contiene',
    unrecognised: 'non riconosciuta',
    nearest: (kind: string) => `somiglia a: ${kind}`,
    where: 'Dove',
    section: 'Sezione',
    noSection: 'prima di ogni titolo',
    rows: 'Lette',
    unread: 'Non lette',
    findings: 'Rilievi',
    open: (number: number) => `Tabella ${number}`,
    only: 'Mostra',
    all: 'tutte',
    some: 'con righe non lette o rilievi',
    none: 'Nessuna tabella con righe non lette o rilievi.',
    empty: 'Nel documento non c’è nessuna tabella.',
    gone: 'Il documento non ha una tabella con questo numero.',
    back: 'Tutte le tabelle',
    before: 'Tabella precedente',
    after: 'Tabella successiva',
  },
  table: {
    title: (number: number, kind: string) => `Tabella ${number}: ${kind}`,
    printed: 'Come sta nel documento',
    read: 'Come è stata letta',
    row: 'Riga',
    states: { heading: 'intestazione', row: 'letta', unread: 'non letta' },
    continued: 'continua dalla pagina prima',
    indicator: 'Indicatore',
    item: 'Voce',
    content: 'Contenuto',
    value: 'Risultato',
    target: 'Atteso',
    declared: 'Dichiarato',
    computed: 'Calcolato',
    agrees: 'Coincide',
    yes: 'sì',
    no: 'no',
    described: (field: string, text: string) => `${descriptions[field] ?? field}: ${text}`,
    fits: (policy: string) => `il dichiarato torna con la regola «${policy}»`,
    nothingRead: 'In queste righe non è stato letto niente.',
    toCorrect: (why: string) =>
      `Non è stata letta: ${why}. Se contiene dati, scegli qui sotto che cosa contiene.`,
    blank: 'vuota',
    more: (count: number) => `Altre ${count} colonne non sono mostrate; sono nei file da scaricare.`,
    correct: 'correggi',
    toRow: (row: number) => `Riga ${row}`,
  },
  findings: {
    title: 'Rilievi',
    severity: 'Gravità',
    all: 'tutte le gravità',
    none: 'Nessun rilievo: le percentuali dichiarate sono quelle che i dati danno, e nessuna cella è dubbia.',
    noneOf: 'Nessun rilievo di questa gravità.',
    open: 'Vai alla riga nel documento',
    whole: 'Tutto il documento',
  },
  unread: {
    title: 'Righe non lette',
    note: 'Non sono perse: restano nel documento e qui. Correggendo la tabella si possono leggere.',
    none: 'Nessuna: ogni riga delle tabelle è un’intestazione o è stata letta.',
    where: 'Dove',
    text: 'Testo della riga',
    nearest: 'Perché',
    lacks: (kind: string, lacks: string) => `somiglia a «${kind}», ma manca: ${lacks}`,
    unknown: 'la tabella non somiglia a nessun tipo noto',
    rowOnly: 'la tabella è stata riconosciuta, questa riga no',
    row: (table: number, row: number) => `Tabella ${table}, riga ${row}`,
    correct: (table: number) => `Correggi la tabella ${table}`,
  },
  texts: {
    title: 'Testo del documento',
    none: 'Nel documento non c’è testo fuori dalle tabelle.',
    before: 'Prima del primo titolo',
    margins: 'Intestazioni, piè di pagina e note',
    blocks: (count: number) => counted(count, { one: 'blocco', many: 'blocchi' }),
  },
  pages: {
    label: (what: string) => `Pagine: ${what}`,
    page: (page: number, pages: number) => `pagina ${page} di ${pages}`,
    before: 'Pagina precedente',
    after: 'Pagina successiva',
  },
  place: {
    page: (page: number) => `pagina ${page}`,
    sheet: (sheet: string) => `foglio «${sheet}»`,
    line: (line: number) => `linea ${line}`,
    row: (row: number) => `riga ${row}`,
    unknown: 'posto non indicato',
  },
} as const;
