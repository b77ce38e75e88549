/** Names of the commands, in the order the help lists them. */
export type CommandName =
  | 'parse'
  | 'check'
  | 'score'
  | 'explain'
  | 'staffing'
  | 'read'
  | 'template'
  | 'render'
  | 'publish'
  | 'portal'
  | 'format'
  | 'db'
  | 'serve';

/** What the help of a command says: how to call it, what it does, its options, an example. */
export interface CommandHelp {
  readonly usage: readonly string[];
  readonly summary: string;
  readonly notes: readonly string[];
  readonly options: readonly (readonly [option: string, meaning: string])[];
  readonly examples: readonly string[];
}

const FORMAT = ['--format text|json', 'testo da leggere (predefinito) o JSON'] as const;
const HELP = ['--help', 'queste righe'] as const;
const AT = [
  '--at AAAA-MM-GG',
  'data del giudizio; predefinita quella di riferimento della cartella',
] as const;
const YEAR = ['--year AAAA', 'ciclo da leggere, se sono più d’uno; predefinito l’ultimo'] as const;

export const commandHelp: Readonly<Record<CommandName, CommandHelp>> = {
  parse: {
    usage: ['traguardo parse "<testo>"'],
    summary: 'Legge un valore o un target come sta stampato in una tabella.',
    notes: ['Esito 0 se il testo è letto, 1 se è rifiutato (le letture possibili sono elencate).'],
    options: [FORMAT, HELP],
    examples: ['traguardo parse "≥ 12,5%"', 'traguardo parse "entro dicembre 2021" --format json'],
  },
  check: {
    usage: ['traguardo check <cartella del piano>'],
    summary: 'Controlla un piano e dice tutti i rilievi: che cosa, dove, perché, che fare.',
    notes: ['Esito 1 se almeno un rilievo è un errore, altrimenti 0.'],
    options: [AT, YEAR, FORMAT, HELP],
    examples: ['traguardo check examples/brescia-2025'],
  },
  score: {
    usage: [
      'traguardo score <cartella del piano>',
      'traguardo score --rows <file.csv> --policy <nome o file>',
    ],
    summary: 'Calcola i punteggi: di tutto l’albero, o di righe sciolte.',
    notes: [
      'Le righe hanno l’intestazione value,target,declared,unit,comparator, con virgole o punti e virgola;',
      'value e target sono obbligatorie. La regola è un nome (higher-proportional, lower-ratio, date, …)',
      'o un file YAML con fasce, arrotondamento e tetto (schema in packages/folder/schemas).',
    ],
    options: [
      ['--rows FILE.csv', 'calcola le righe del file invece di un piano'],
      ['--policy NOME|FILE', 'regola per le righe'],
      AT,
      YEAR,
      FORMAT,
      HELP,
    ],
    examples: [
      'traguardo score examples/bergamo-2023',
      'traguardo score --rows righe.csv --policy higher-proportional --format json',
    ],
  },
  explain: {
    usage: ['traguardo explain <cartella del piano> <nodo>'],
    summary: 'Spiega un punteggio fino ai dati: regola, ingressi, norma, arrotondamento.',
    notes: ['Il nodo è un identificativo, o un codice stampato se appartiene a un nodo solo ("2.3").'],
    options: [AT, YEAR, FORMAT, HELP],
    examples: ['traguardo explain examples/brescia-2025 2.3'],
  },
  staffing: {
    usage: ['traguardo staffing <cartella del piano>'],
    summary: 'Ricalcola il piano dei fabbisogni di personale, anno per anno.',
    notes: [],
    options: [AT, YEAR, FORMAT, HELP],
    examples: ['traguardo staffing examples/brescia-2025 --format json'],
  },
  read: {
    usage: ['traguardo read <documento> [--to <cartella>] [--policy <nome o file>]'],
    summary: 'Legge un documento che esiste già: righe, punteggi ricalcolati, rilievi.',
    notes: [
      'Si leggono .docx, .xlsx, .csv, .html, .txt e .md. Ogni riga di tabella è letta, oppure elencata fra',
      'quelle non lette con il suo posto. Il modello scritto da traguardo template è riconosciuto e controllato',
      'cella per cella. Esito 1 se almeno un rilievo è un errore, altrimenti 0.',
    ],
    options: [
      ['--to CARTELLA', 'scrive anche la bozza del piano, in una cartella nuova o vuota'],
      ['--body NOME', 'l’ente della bozza, dove il documento non lo dice'],
      ['--year ANNO', 'l’anno della bozza, dove il documento non lo dice'],
      ['--policy NOME|FILE', 'regola di punteggio; predefinite quelle adatte a ogni riga'],
      FORMAT,
      HELP,
    ],
    examples: ['traguardo read relazione-2023.docx', 'traguardo read piao.docx --to bozza'],
  },
  template: {
    usage: ['traguardo template <file.xlsx> [--year <anno> | --from <cartella>]'],
    summary:
      'Scrive il modello di foglio di calcolo in cui compilare un piano: elenchi e controlli nelle celle.',
    notes: [
      'Con --from il modello contiene già il piano della cartella. Riempito, si rilegge con traguardo read:',
      'gli errori dicono foglio e cella.',
    ],
    options: [
      ['--year ANNO', 'l’anno del piano; con --from, il ciclo da scrivere'],
      ['--from CARTELLA', 'il piano con cui riempirlo'],
      FORMAT,
      HELP,
    ],
    examples: [
      'traguardo template modello.xlsx --year 2026',
      'traguardo template piano.xlsx --from examples/brescia-2025',
    ],
  },
  render: {
    usage: [
      'traguardo render <cartella del piano> --document <quale> [--part <id>] [--to <formato>] -o <file>',
    ],
    summary:
      'Scrive un documento da firmare e pubblicare: PDF accessibile, Word, pagina, foglio, dati aperti.',
    notes: [
      'Documenti: piao, relazione, semestrale, scheda (di un obiettivo), cruscotto, mappa, fabbisogno, rilievi.',
      'Formati: pdf (PDF/UA-1 e PDF/A-2a), docx, html, xlsx, csv, json, zip (ogni tabella in un CSV);',
      'senza --to vale quello del nome del file. Dicono tutti lo stesso: ogni cifra ha il suo identificativo.',
      'Un documento non ancora approvato porta la scritta BOZZA. Un file con quel nome è sostituito.',
    ],
    options: [
      ['--document QUALE', 'il documento da scrivere'],
      ['--part ID', 'l’obiettivo della scheda, o il cruscotto'],
      ['--to FORMATO', 'pdf, docx, html, xlsx, csv, json o zip'],
      ['-o FILE', 'il file da scrivere'],
      AT,
      YEAR,
      ['--logo FILE', 'il logo dell’ente, per la copertina del PDF: SVG, PNG o JPEG'],
      ['--colour #RRGGBB', 'il colore dell’ente, per il PDF'],
      ['--template FILE', 'un Word dell’ente: se ne prendono stili, testata e piè di pagina'],
      FORMAT,
      HELP,
    ],
    examples: [
      'traguardo render examples/bergamo-2023 --document relazione -o relazione.pdf',
      'traguardo render examples/brescia-2025 --document scheda --part sede-transizione-digitale --to docx -o scheda.docx',
    ],
  },
  publish: {
    usage: [
      'traguardo publish <cartella del piano> --base <indirizzo> --office <ufficio> --contact <indirizzo> -o <cartella>',
    ],
    summary:
      'Scrive la sezione «Amministrazione trasparente / Performance»: pagine statiche, file, dati aperti.',
    notes: [
      'Vi stanno il PIAO e la Relazione di ogni ciclo che gli atti del piano dicono approvati e pubblicati, con data,',
      'impronta e giorno in cui finisce l’obbligo di pubblicazione; ogni tabella in CSV e JSON; il catalogo DCAT-AP_IT.',
      'La sezione sta sotto il codice dell’ente; una scritta prima è sostituita intera, o resta com’era.',
    ],
    options: [
      ['-o CARTELLA', 'dove scriverla'],
      ['--base INDIRIZZO', 'dove starà, per esempio https://www.ente.it/performance/'],
      ['--office UFFICIO', 'l’ufficio che risponde dei dati, mai una persona'],
      ['--contact INDIRIZZO', 'come lo si raggiunge: mailto:… o una pagina'],
      ['--at AAAA-MM-GG', 'il giorno della sezione; predefinito oggi'],
      ['--logo, --colour, --template', 'l’aspetto dei documenti, come in traguardo render'],
      FORMAT,
      HELP,
    ],
    examples: [
      'traguardo publish examples/valchiara-2025 --base https://www.ente.it/performance/ --office "Ufficio trasparenza" --contact mailto:trasparenza@ente.it -o sezione',
    ],
  },
  portal: {
    usage: ['traguardo portal <cartella del piano> [--address <indirizzo>]'],
    summary: 'Dice come il PIAO entra nel portale nazionale, e che cosa non vi entra.',
    notes: [
      'Con --format json: sezioni, stati e campi. La documentazione del portale non è pubblica: ciò che non si è',
      'potuto riscontrare è segnato, e nulla blocca.',
    ],
    options: [['--address INDIRIZZO', 'dove il PIAO sta sul sito dell’ente'], AT, YEAR, FORMAT, HELP],
    examples: ['traguardo portal examples/brescia-2025'],
  },
  format: {
    usage: ['traguardo format <cartella del piano>'],
    summary: 'Riscrive la cartella nella forma canonica: ordine, virgolette, nessun commento.',
    notes: [],
    options: [['--check', 'non scrive: dice soltanto quali file cambierebbero'], FORMAT, HELP],
    examples: ['traguardo format examples/brescia-2025'],
  },
  db: {
    usage: [
      'traguardo db migrate',
      'traguardo db list [parole]',
      'traguardo db import <cartella del piano>',
      'traguardo db export <ente> -o <cartella>',
      'traguardo db history <ente> [percorso]',
      'traguardo db verify [ente]',
      'traguardo db benchmark',
      'traguardo db backup -o <file>',
      'traguardo db restore <file>',
    ],
    summary: 'Conserva gli enti in un database, stato per stato: nulla si sovrascrive.',
    notes: [
      'Senza DATABASE_URL i dati sono nel database incorporato della cartella TRAGUARDO_DATA (predefinita',
      '.traguardo nella cartella del programma); con DATABASE_URL=postgres://… su un server PostgreSQL.',
      'benchmark calcola il quadro nazionale degli indicatori comuni: i quartili di ogni gruppo di enti.',
      'import aggiunge uno stato soltanto se qualcosa è cambiato. Per passare dal database incorporato a',
      'PostgreSQL: db backup -o copia.gz, poi con DATABASE_URL db migrate e db restore copia.gz.',
    ],
    options: [
      ['-o, --output PERCORSO', 'dove scrivere la cartella o la copia'],
      ['--as-of GIORNO|ISTANTE', 'export: com’erano i dati allora'],
      ['--revision N', 'export: lo stato con quel numero'],
      ['--reason TESTO', 'import: perché, da conservare con lo stato'],
      FORMAT,
      HELP,
    ],
    examples: [
      'traguardo db import examples/brescia-2025',
      'traguardo db export cciaa-brescia -o /tmp/brescia --as-of 2026-01-31',
      'traguardo db history cciaa-brescia measurement/2025',
    ],
  },
  serve: {
    usage: ['traguardo serve [cartella …]'],
    summary: 'Avvia l’applicazione web sul database, o sulle cartelle date.',
    notes: [
      'HOST e PORT valgono dove le opzioni mancano. Senza cartelle i dati sono quelli del database (vedi',
      'traguardo db --help), con gli enti di esempio. Le cartelle date si rileggono quando cambiano, senza',
      'conservare nulla; una che non si legge è segnalata e non ferma le altre.',
    ],
    options: [
      ['--port N', 'porta; predefinita 3000'],
      ['--host INDIRIZZO', 'indirizzo; predefinito 127.0.0.1'],
      FORMAT,
      HELP,
    ],
    examples: ['traguardo serve', 'traguardo serve examples/brescia-2025 --port 8080'],
  },
};

/** The help of one command, ready to print. */
export function commandHelpText(name: CommandName): string {
  const help = commandHelp[name];
  const width = Math.max(...help.options.map(([option]) => option.length));
  return [
    help.summary,
    '',
    'Uso:',
    ...help.usage.map((line) => `  ${line}`),
    ...(help.notes.length > 0 ? ['', ...help.notes] : []),
    '',
    'Opzioni:',
    ...help.options.map(([option, meaning]) => `  ${option.padEnd(width)}  ${meaning}`),
    '',
    'Esempi:',
    ...help.examples.map((line) => `  ${line}`),
  ].join('\n');
}

/** The help of the whole command line. */
export function overviewText(version: string): string {
  const names = Object.keys(commandHelp);
  const width = Math.max(...names.map((name) => name.length));
  return [
    `Traguardo ${version}: il ciclo della performance, dal PIAO alla Relazione.`,
    '',
    'Uso:',
    '  traguardo <comando> [--help]',
    '',
    'Comandi:',
    ...Object.entries(commandHelp).map(([name, help]) => `  ${name.padEnd(width)}  ${help.summary}`),
    '',
    'Esiti: 0 fatto; 1 ci sono errori nei dati controllati; 2 dati o argomenti inutilizzabili.',
  ].join('\n');
}
