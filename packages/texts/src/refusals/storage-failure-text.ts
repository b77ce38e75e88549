/** A failure of where the data are kept: what failed, and the figures of its sentence. */
export interface StorageFailureWords {
  readonly kind: StorageFailureName;
  readonly params: Readonly<Record<string, string>>;
}

export type StorageFailureName =
  | 'unreachable'
  | 'bad-address'
  | 'wrong-password'
  | 'unknown-database'
  | 'not-allowed'
  | 'not-admitted'
  | 'untrusted'
  | 'read-only'
  | 'server-too-old'
  | 'connection-lost'
  | 'too-busy'
  | 'disk-full'
  | 'data-in-use'
  | 'folder-not-writable'
  | 'not-migrated'
  | 'newer-data'
  | 'migration-changed'
  | 'damaged';

/** One sentence: what failed, that nothing was half written where something was, what to do. */
export function storageFailureText({ kind, params: p }: StorageFailureWords): string {
  switch (kind) {
    case 'unreachable':
      return `${p.place}: il server PostgreSQL non risponde; controlla che sia avviato e che DATABASE_URL sia giusto`;
    case 'bad-address':
      return 'DATABASE_URL non è un indirizzo PostgreSQL: si scrive postgres://utente:password@server:5432/database, e nella password i segni / ? # @ % si scrivono %2F %3F %23 %40 %25';
    case 'wrong-password':
      return `${p.place}: il server non accetta utente e password di DATABASE_URL`;
    case 'unknown-database':
      return `${p.place}: questo database non esiste sul server; crealo, o correggi DATABASE_URL`;
    case 'not-allowed':
      return `${p.place}: l’utente di DATABASE_URL non ha i permessi che servono; per traguardo db migrate deve possedere il database e poter creare ruoli (CREATEROLE)`;
    case 'not-admitted':
      return `${p.place}: il server non ammette questo utente da questo computer, o lo vuole con una connessione cifrata; aggiungi ?sslmode=require a DATABASE_URL o chiedi a chi amministra il server (pg_hba.conf)`;
    case 'untrusted':
      return `${p.place}: la connessione cifrata non è riuscita: il server non la offre, o il suo certificato non è di fiducia; controlla sslmode in DATABASE_URL o indica il certificato con NODE_EXTRA_CA_CERTS`;
    case 'read-only':
      return `${p.place}: il server è in sola lettura (una copia di riserva); indica in DATABASE_URL il server principale`;
    case 'server-too-old':
      return `${p.place}: il server è PostgreSQL ${p.found}; serve la versione ${p.oldest} o una più nuova`;
    case 'connection-lost':
      return `${p.place}: la connessione si è interrotta a metà; nulla è stato scritto in parte: ripeti il comando, quello che c’è già non si ripete`;
    case 'too-busy':
      return `${p.place}: il server è troppo occupato o ha interrotto la richiesta; nulla è stato scritto: riprova fra poco`;
    case 'disk-full':
      return `${p.place}: il disco è pieno; nulla è stato scritto in parte: libera spazio e ripeti`;
    case 'data-in-use':
      if (p.lock) {
        return `${p.place}: i dati sono in uso dal processo ${p.pid} su ${p.host}, un altro computer o contenitore: da qui non si vede se lavora ancora; fermalo e riprova. Se sei certo che nessuno usa più la cartella, cancella ${p.lock} e ripeti`;
      }
      return `${p.place}: i dati sono in uso dal processo ${p.pid} su ${p.host}; fermalo e riprova, o usa PostgreSQL (DATABASE_URL) per lavorare in più processi`;
    case 'folder-not-writable':
      return `${p.place}: non si ha il permesso di scrivere qui; scegli un’altra cartella (per i dati, TRAGUARDO_DATA)`;
    case 'not-migrated':
      return `${p.place}: lo schema dei dati è al passo ${p.found} di ${p.steps}; esegui traguardo db migrate`;
    case 'newer-data':
      return `${p.place}: i dati sono di una versione più nuova di Traguardo (passo ${p.step}); aggiorna il programma`;
    case 'migration-changed':
      return `${p.place}: il passo ${p.step} dello schema non è quello di questo programma; i dati restano come sono: usa la versione che li ha scritti`;
    case 'damaged':
      return `${p.place ?? p.record}: i dati sono danneggiati; non scrivere altro e ripristina l’ultima copia (traguardo db restore)`;
  }
}

/** Why a backup was not restored. */
export type RestoreRefusalWords =
  | { readonly kind: 'missing' | 'folder' | 'unreadable' | 'not-a-backup' | 'cut' | 'altered' }
  | { readonly kind: 'other-schema'; readonly found: string; readonly expected: string }
  | { readonly kind: 'not-empty'; readonly bodies: number };

/** One sentence, to follow the name of the file; nothing was written. */
export function restoreRefusalText(refusal: RestoreRefusalWords): string {
  switch (refusal.kind) {
    case 'missing':
      return 'il file non esiste';
    case 'folder':
      return 'è una cartella; indica il file di una copia';
    case 'unreadable':
      return 'il file non si può leggere: controlla i permessi e il disco';
    case 'not-a-backup':
      return 'non è una copia fatta da traguardo db backup';
    case 'cut':
      return 'la copia è incompleta: il file è stato tagliato';
    case 'altered':
      return 'la copia è stata alterata: il contenuto non corrisponde al suo sigillo';
    case 'other-schema':
      return `la copia è di una versione più nuova di Traguardo (schema ${refusal.found}, questo programma arriva a ${refusal.expected}): aggiorna il programma e ripeti`;
    case 'not-empty':
      return `il database contiene già ${refusal.bodies === 1 ? 'un ente' : `${refusal.bodies} enti`}: una copia si ripristina in un database vuoto`;
  }
}
