/** Something wrong with a file of a plan folder: its code and the words involved. */
export interface FolderProblemWords {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

type Words = (params: Readonly<Record<string, string>>) => string;

/** What a value should have been, in words. */
const TYPES: Readonly<Record<string, string>> = {
  mapping: 'una mappa (chiave: valore)',
  list: 'un elenco',
  text: 'un testo',
  number: 'un numero',
  'whole-number': 'un numero intero',
  'yes-no': 'true o false',
  nothing: 'nulla',
  'not-a-number': 'un valore che non è un numero (.nan o .inf)',
};

const SENTENCES: Readonly<Record<string, Words>> = {
  'not-found': () => 'non esiste',
  'not-a-folder': () => 'non è una cartella',
  'not-readable': () => 'non si riesce a leggere: controlla i permessi',
  'empty-folder': () => 'la cartella è vuota',
  'missing-file': () => 'questo file manca',
  'unknown-file': (p) => `il formato non ha un file con questo nome${near(p)}`,
  'not-a-file': () => 'non è un file',
  'outside-folder': () => 'il collegamento porta fuori dalla cartella',
  'file-too-large': (p) => `${p.bytes} byte, al più ${p.limit}: non è un file di piano`,
  'binary-file': () => 'non è un testo UTF-8',
  'newer-schema': (p) => `scritto da una versione più nuova (schema ${p.found}; questa legge ${p.known})`,
  'broken-yaml': (p) => `YAML non valido${p.reason ? ` (${yamlReason(p.reason)})` : ''}`,
  'tab-indentation': () => 'i rientri si fanno con gli spazi, non con le tabulazioni',
  'duplicate-key': () => 'la stessa chiave è scritta due volte',
  'too-deep': () => 'troppi livelli uno dentro l’altro',
  'anchor-refused': () => 'ancore e rimandi YAML (& e *) non sono ammessi: scrivi il dato per esteso',
  'tag-refused': () => 'i tipi YAML (!…) non sono ammessi',
  'unknown-key': (p) => `chiave sconosciuta "${p.key}"${near(p)}`,
  'missing-key': (p) => `manca la chiave "${p.key}"`,
  'wrong-type': (p) =>
    `${p.key ? `"${p.key}"` : 'il file'} dev’essere ${type(p.expected)}, qui è ${type(p.found)}`,
  'wrong-length': (p) => `"${p.key}" ha un numero di voci che non va bene: ${p.found}`,
  unquoted: (p) => `"${p.key}" va scritto tra virgolette: "${p.found}"`,
  'unknown-word': (p) => `"${p.key}" non può essere "${p.found}"${near(p)}; si può: ${p.allowed}`,
  'bad-date': (p) => `"${p.key}": "${p.found}" non è una data che esiste (AAAA-MM-GG)`,
  'bad-slug': (p) => `"${p.found}" non è un identificativo: minuscole, cifre e trattini`,
  'bad-figure': (p) => `"${p.key}": "${p.found}" non è una cifra scritta come "1234.50"`,
  'bad-url': (p) =>
    `"${p.key}": "${p.found}" non è un indirizzo web completo, che comincia con https:// o http://`,
  'bad-hash': (p) => `"${p.key}": "${p.found}" non è un’impronta SHA-256: 64 cifre esadecimali minuscole`,
  unprintable: (p) => `"${p.key}" contiene un carattere che non si può stampare: toglilo`,
  'out-of-range': (p) => `"${p.key}": "${p.found}" è fuori dai limiti`,
  'key-not-for-kind': (p) => `la chiave "${p.key}" non va con questo tipo di valore`,
  'reversed-range': () => 'il minimo dell’intervallo supera il massimo',
  'bands-overlap': (p) => `le fasce si sovrappongono (da ${p.from || '…'}, a ${p.to || '…'})`,
  'zero-denominator': (p) => `si dividerebbe per zero: ${Object.keys(p).join(', ')}`,
  'cap-below-floor': (p) => `il tetto ${p.cap} è sotto il minimo ${p.floor}`,
  'name-differs': (p) => `"${p.key}" è "${p.found}", il nome del file dice "${p.expected}"`,
  'same-body': (p) => `l’ente "${p.body}" è già letto dalla cartella ${p.folder}`,
};

/** What the YAML parser says, by how it begins; what is rare is left in its own words. */
const YAML_REASONS: readonly (readonly [string, string])[] = [
  ['missed comma between flow', 'manca una virgola, o una parentesi [ o { non è chiusa'],
  ['expected the node content', 'qui ci si aspetta un valore'],
  ['bad indentation of a mapping', 'rientro sbagliato, o testo con ":" o "#" da mettere tra virgolette'],
  ['bad indentation of a sequence', 'rientro sbagliato in un elenco'],
  ['can not read a block mapping entry', 'manca ":" dopo la chiave, o un testo va tra virgolette'],
  ['can not read an implicit mapping pair', 'manca ":" dopo la chiave'],
  ['a whitespace character is expected', 'manca uno spazio dopo ":"'],
  ['expected a single document', 'un solo documento per file: togli la riga "---"'],
  ['end of the stream or a document separator', 'c’è altro dopo la fine dei dati: controlla i rientri'],
  ['unexpected end of the stream within a flow', 'una parentesi [ o { non è chiusa'],
  ['unexpected end of the', 'le virgolette non sono chiuse'],
  ['unknown escape sequence', 'barra rovesciata sconosciuta tra virgolette doppie: scrivi \\\\'],
  ['missing indentation for block scalar', 'manca il rientro del testo dopo | o >'],
  ['incomplete explicit mapping pair', 'una chiave introdotta da "?" è incompleta'],
  ['nested arrays are not supported', 'una chiave non può essere un elenco'],
];

function yamlReason(reason: string): string {
  return YAML_REASONS.find(([start]) => reason.startsWith(start))?.[1] ?? reason;
}

/** One line that says what is wrong with a file; the place is for the caller to add. */
export function folderProblemText({ code, params }: FolderProblemWords): string {
  const sentence = Object.hasOwn(SENTENCES, code) ? SENTENCES[code] : undefined;
  return sentence ? sentence(params) : code;
}

function near({ nearest }: Readonly<Record<string, string>>): string {
  return nearest ? ` (forse "${nearest}"?)` : '';
}

function type(name: string | undefined): string {
  return TYPES[name ?? ''] ?? name ?? '';
}
