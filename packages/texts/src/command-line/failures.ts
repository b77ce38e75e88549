/** What can be wrong with how a command was called, or with what it was given. */
export type CommandFailure =
  | { readonly kind: 'unknown-command'; readonly asked: string; readonly nearest: readonly string[] }
  | { readonly kind: 'unknown-option'; readonly option: string; readonly nearest: readonly string[] }
  | { readonly kind: 'option-without-value'; readonly option: string }
  | { readonly kind: 'option-with-value'; readonly option: string }
  | { readonly kind: 'option-twice'; readonly option: string }
  | {
      readonly kind: 'bad-option';
      readonly option: string;
      readonly given: string;
      readonly expected: string;
    }
  | { readonly kind: 'arguments'; readonly usage: string }
  | { readonly kind: 'unreadable-file'; readonly file: string; readonly reason: string }
  | { readonly kind: 'bad-row'; readonly file: string; readonly line: number; readonly reason: string }
  | { readonly kind: 'missing-columns'; readonly file: string; readonly columns: readonly string[] }
  | { readonly kind: 'unknown-policy'; readonly asked: string; readonly known: readonly string[] }
  | { readonly kind: 'port-taken'; readonly host: string; readonly port: number }
  | { readonly kind: 'cannot-listen'; readonly host: string; readonly port: number; readonly reason: string }
  | { readonly kind: 'no-staffing'; readonly folder: string; readonly year: number };

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
      return `${failure.option}: "${failure.given}" non va bene; si aspetta ${failure.expected}`;
    case 'arguments':
      return `argomenti: l’uso è ${failure.usage}`;
    case 'unreadable-file':
      return `${failure.file}: ${failure.reason}`;
    case 'bad-row':
      return `${failure.file}:${failure.line}: ${failure.reason}`;
    case 'missing-columns':
      return `${failure.file}:1: mancano le colonne ${failure.columns.join(', ')}`;
    case 'unknown-policy':
      return `--policy: "${failure.asked}" non è una regola né un file; regole: ${failure.known.join(', ')}`;
    case 'port-taken':
      return `la porta ${failure.port} di ${failure.host} è occupata; scegline un’altra con --port o PORT`;
    case 'cannot-listen':
      return `non si può ascoltare su ${failure.host}:${failure.port}: ${failure.reason}`;
    case 'no-staffing':
      return `${failure.folder}: il ciclo ${failure.year} non ha un piano dei fabbisogni`;
  }
}

/** ", forse …?" when something near exists; empty otherwise. */
export function didYouMean(nearest: readonly string[]): string {
  return nearest.length > 0 ? ` (forse ${nearest.join(' o ')}?)` : '';
}
