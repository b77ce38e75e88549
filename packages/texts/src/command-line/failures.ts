/** What can be wrong with how a command was called, or with what it was given. */
export type CommandFailure =
  | { readonly kind: 'unknown-command'; readonly asked: string; readonly nearest: readonly string[] }
  | { readonly kind: 'unknown-option'; readonly option: string; readonly nearest: readonly string[] }
  | { readonly kind: 'option-without-value'; readonly option: string }
  | { readonly kind: 'option-with-value'; readonly option: string }
  | { readonly kind: 'option-twice'; readonly option: string }
  | { readonly kind: 'arguments'; readonly usage: string }
  | {
      readonly kind: 'bad-option';
      readonly option: string;
      readonly given: string;
      readonly expected: OptionForm;
    }
  | {
      readonly kind: 'bad-choice';
      readonly option: string;
      readonly given: string;
      readonly choices: readonly string[];
    }
  | { readonly kind: 'unreadable-file'; readonly file: string; readonly reason: FileReason }
  | { readonly kind: 'bad-row'; readonly file: string; readonly line: number; readonly slip: RowSlip }
  | { readonly kind: 'missing-columns'; readonly file: string; readonly columns: readonly string[] }
  | { readonly kind: 'unknown-policy'; readonly asked: string; readonly known: readonly string[] }
  | { readonly kind: 'port-taken'; readonly host: string; readonly port: number }
  | { readonly kind: 'cannot-listen'; readonly host: string; readonly port: number; readonly reason: string }
  | { readonly kind: 'unknown-step'; readonly asked: string; readonly known: readonly string[] }
  | { readonly kind: 'option-needed'; readonly option: string; readonly usage: string }
  | { readonly kind: 'not-written'; readonly place: string; readonly reason: WriteReason }
  | { readonly kind: 'other-body'; readonly folder: string; readonly found: string; readonly body: string }
  | { readonly kind: 'broken-revisions'; readonly body: string; readonly revisions: readonly number[] }
  | { readonly kind: 'no-history'; readonly body: string; readonly path: string }
  | { readonly kind: 'unreadable-document'; readonly file: string; readonly reason: string }
  | { readonly kind: 'no-year-found'; readonly file: string }
  | { readonly kind: 'nothing-published'; readonly lacking: readonly string[] }
  | { readonly kind: 'not-published'; readonly code: SiteSlip; readonly place: string }
  | { readonly kind: 'no-staffing'; readonly folder: string; readonly year: number };

/** Why a public section was not made. */
export type SiteSlip = 'draft' | 'file-differs' | 'address-taken' | 'address-broken' | 'code-broken';

/** What the value of an option should look like. */
export type OptionForm = 'format' | 'date' | 'year' | 'port' | 'instant' | 'revision' | 'colour';

/** Why a folder or a file was not written. */
export type WriteReason =
  | 'disk-full'
  | 'forbidden'
  | 'not-a-folder'
  | 'folder'
  | 'foreign-files'
  | 'foreign-section'
  | 'missing'
  | 'not-empty'
  | 'file-exists'
  | 'too-much';

export type FileReason = 'missing' | 'folder' | 'forbidden' | 'not-utf-8' | 'too-large';

/** What keeps a line of a CSV from being a row. */
export type RowSlip =
  | { readonly slip: 'cells'; readonly found: number; readonly expected: number }
  | { readonly slip: 'comparator'; readonly given: string }
  | { readonly slip: 'column-twice'; readonly column: string }
  | { readonly slip: 'quotes' };

const FORMS: Readonly<Record<OptionForm, string>> = {
  format: 'text o json',
  date: 'una data come 2025-12-31',
  year: 'un anno come 2025',
  port: 'un numero da 0 a 65535',
  instant:
    'un giorno (2025-12-31: la sua fine, ora di Roma) o un istante con il fuso (2025-12-31T12:00+01:00)',
  revision: 'il numero di uno stato, come 3',
  colour: 'un colore come #17324d',
};

const SITE_SLIPS: Readonly<Record<SiteSlip, string>> = {
  draft: 'è una bozza: prima va approvata',
  'file-differs': 'il file non è quello della sua impronta; ripeti',
  'address-taken': 'due documenti avrebbero lo stesso indirizzo; dai a uno un’edizione',
  'address-broken': 'non è un indirizzo come https://www.ente.it/performance/',
  'code-broken': 'il codice dell’ente non ha lettere né cifre di cui fare un indirizzo',
};

const REASONS: Readonly<Record<FileReason, string>> = {
  missing: 'il file non esiste',
  folder: 'è una cartella, non un file',
  forbidden: 'non si ha il permesso di leggerlo',
  'not-utf-8': 'non è testo UTF-8',
  'too-large': 'più di 20 MB: non è una tabella di indicatori',
};

const WRITE_REASONS: Readonly<Record<WriteReason, string>> = {
  'disk-full': 'il disco è pieno; non è cambiato nulla: libera spazio e ripeti',
  forbidden: 'non si ha il permesso di scrivere qui; non è cambiato nulla',
  'not-a-folder': 'non è una cartella',
  folder: 'è una cartella; indica il nome di un file',
  'foreign-files': 'la cartella contiene altro e non è un piano; scegline una vuota o nuova',
  'foreign-section':
    'la cartella dell’ente contiene altro e non è una sezione scritta prima; scegli un’altra cartella',
  missing: 'la cartella in cui scrivere non esiste',
  'file-exists': 'il file c’è già e non vi si scrive sopra; scegli un altro nome',
  'too-much':
    'il documento ha troppe righe per una cartella di piano (un file supererebbe 20 MB); dividilo e leggi le parti',
  'not-empty':
    'la cartella contiene già dei file e una bozza non vi scrive sopra; scegline una vuota o nuova',
};

/** One line of Italian that says what is wrong and where. */
export function commandFailureText(failure: CommandFailure): string {
  switch (failure.kind) {
    case 'unknown-command':
      return `comando sconosciuto: ${failure.asked}${didYouMean(failure.nearest)}; vedi traguardo --help`;
    case 'unknown-option':
      return `opzione sconosciuta: ${failure.option}${didYouMean(failure.nearest)}`;
    case 'option-without-value':
      return `l’opzione ${failure.option} vuole un valore`;
    case 'option-with-value':
      return `l’opzione ${failure.option} non vuole un valore`;
    case 'option-twice':
      return `l’opzione ${failure.option} è data due volte`;
    case 'bad-option':
      return `${failure.option}: "${failure.given}" non va bene; si aspetta ${FORMS[failure.expected]}`;
    case 'bad-choice':
      return `${failure.option}: "${failure.given}" non va bene; si può scegliere: ${failure.choices.join(', ')}`;
    case 'arguments':
      return `argomenti: l’uso è ${failure.usage}`;
    case 'unreadable-file':
      return `${failure.file}: ${REASONS[failure.reason]}`;
    case 'bad-row':
      return `${failure.file}:${failure.line}: ${slipText(failure.slip)}`;
    case 'missing-columns':
      return `${failure.file}:1: mancano le colonne ${failure.columns.join(', ')}`;
    case 'unknown-policy':
      return `--policy: "${failure.asked}" non è una regola né un file; regole: ${failure.known.join(', ')}`;
    case 'port-taken':
      return `la porta ${failure.port} di ${failure.host} è occupata; scegline un’altra con --port o PORT`;
    case 'cannot-listen':
      return `non si può ascoltare su ${failure.host}:${failure.port}: ${failure.reason}`;
    case 'unknown-step':
      return `traguardo db non sa fare "${failure.asked}"; sa fare: ${failure.known.join(', ')}`;
    case 'option-needed':
      return `manca ${failure.option}: l’uso è ${failure.usage}`;
    case 'not-written':
      return `${failure.place}: ${WRITE_REASONS[failure.reason]}`;
    case 'no-year-found':
      return `${failure.file}: non dice di quale anno è; indicalo con --year, per esempio --year 2025`;
    case 'other-body':
      return `${failure.folder}: contiene già l’ente "${failure.found}", non "${failure.body}"; scegli un’altra cartella`;
    case 'broken-revisions':
      return `${failure.body}: i dati non corrispondono più al loro sigillo negli stati ${failure.revisions.join(', ')}; ripristina l’ultima copia (traguardo db restore)`;
    case 'no-history':
      return failure.path === ''
        ? `nessun ente ha l’identificativo "${failure.body}"`
        : `${failure.body}: nessun dato ha il percorso "${failure.path}" (per esempio measurement/2025/<indicatore>)`;
    case 'unreadable-document':
      return `${failure.file}: ${failure.reason}`;
    case 'nothing-published':
      return failure.lacking.length === 0
        ? 'nessun documento del piano è approvato: mancano gli atti, con la loro data'
        : `nulla da pubblicare: manca l’atto di pubblicazione, con la sua data (${failure.lacking.join(', ')})`;
    case 'not-published':
      return `${failure.place}: ${SITE_SLIPS[failure.code]}`;
    case 'no-staffing':
      return `${failure.folder}: il ciclo ${failure.year} non ha un piano dei fabbisogni`;
  }
}

/** ", forse …?" when something near exists; empty otherwise. */
export function didYouMean(nearest: readonly string[]): string {
  return nearest.length > 0 ? ` (forse ${nearest.join(' o ')}?)` : '';
}

function slipText(slip: RowSlip): string {
  switch (slip.slip) {
    case 'cells':
      return `${slip.found} celle, l’intestazione ne ha ${slip.expected}`;
    case 'comparator':
      return `"${slip.given}" non è un confronto (>=, >, <=, <, =)`;
    case 'column-twice':
      return `la colonna ${slip.column} c’è due volte`;
    case 'quotes':
      return 'le virgolette o i separatori non sono quelli di un CSV';
  }
}
