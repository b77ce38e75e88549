/** The title of an HTTP problem, by status. */
export function problemTitle(status: number): string {
  switch (status) {
    case 400:
      return 'Richiesta non comprensibile';
    case 403:
      return 'Non consentito';
    case 404:
      return 'Non trovato';
    case 405:
      return 'Metodo non ammesso';
    case 409:
      return 'Richiesta ambigua';
    case 503:
      return 'Dati non raggiungibili';
    case 422:
      return 'Dati non utilizzabili';
    default:
      return status < 500 ? 'Richiesta rifiutata' : 'Errore del programma';
  }
}

export type ProblemKind =
  | 'bad-request'
  | 'unknown-address'
  | 'method-not-allowed'
  | 'not-built'
  | 'storage'
  | 'unexpected';

/** What happened and what to do; `fields` are the parameters involved, if any. */
export function problemDetail(kind: ProblemKind, fields: readonly string[]): string {
  switch (kind) {
    case 'bad-request':
      return fields.length > 0
        ? `Da correggere: ${fields.join(', ')}.`
        : 'La richiesta non ha la forma che il programma si aspetta.';
    case 'unknown-address':
      return 'A questo indirizzo non c’è nulla.';
    case 'method-not-allowed':
      return 'Questo indirizzo si può soltanto leggere (GET).';
    case 'not-built':
      return 'Le pagine non sono state costruite: esegui npm run build.';
    case 'storage':
      return 'I dati in questo momento non si raggiungono; nulla è andato perso: riprova fra poco, o chiedi a chi gestisce l’installazione.';
    case 'unexpected':
      return 'È un errore del programma, non dei dati: segnalalo con il codice di correlazione.';
  }
}
