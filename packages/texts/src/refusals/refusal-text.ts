import { type RenderFailure, renderFailureText } from '../documents/render-failures.ts';

/** A refusal of a use case, as the application gives it; texts names only what its sentence needs. */
export type RefusalWords =
  | { readonly kind: 'forbidden'; readonly action: string }
  | {
      readonly kind: 'not-found';
      readonly what: RefusedThing;
      readonly asked: string;
      readonly nearest: readonly string[];
    }
  | {
      readonly kind: 'ambiguous';
      readonly what: RefusedThing;
      readonly asked: string;
      readonly candidates: readonly string[];
    }
  | { readonly kind: 'unreadable'; readonly problems: readonly unknown[] }
  | { readonly kind: 'invalid'; readonly problems: readonly unknown[] }
  | { readonly kind: 'busy' }
  | { readonly kind: 'not-made'; readonly failure: RenderFailure | null };

export type RefusedThing =
  | 'body'
  | 'cycle'
  | 'node'
  | 'staffing'
  | 'check'
  | 'revision'
  | 'dashboard'
  | 'sheet'
  | 'document'
  | 'section'
  | 'part';

const NOT_FOUND: Readonly<Record<RefusedThing, (asked: string) => string>> = {
  body: (asked) => `nessun ente ha l’identificativo "${asked}"`,
  cycle: (asked) => `nessun ciclo per l’anno ${asked || 'chiesto'}`,
  node: (asked) => `nessun nodo del piano ha l’identificativo o il codice "${asked}"`,
  staffing: (asked) => `il ciclo ${asked} non ha un piano dei fabbisogni`,
  revision: (asked) => `l’ente non ha uno stato che risponda a "${asked}"`,
  dashboard: (asked) => `nessun cruscotto ha l’identificativo "${asked}"`,
  sheet: (asked) => `nessuna tabella ha l’identificativo "${asked}"`,
  document: (asked) => `nessun documento si chiama "${asked}"`,
  section: (asked) => `il documento non ha la sezione "${asked}"`,
  part: (asked) =>
    asked === ''
      ? 'manca di che cosa fare il documento (part)'
      : `il piano non ha "${asked}" di cui fare il documento`,
  check: (asked) => `nessun controllo ha il codice "${asked}"`,
};

const SHOWN = 5;

/** One sentence, without its full stop: it may follow the name of a file or stand alone. */
export function refusalText(refusal: RefusalWords): string {
  switch (refusal.kind) {
    case 'forbidden':
      return `il ruolo di chi chiede non ha il permesso "${refusal.action}"`;
    case 'not-found':
      return `${NOT_FOUND[refusal.what](refusal.asked)}${near(refusal.nearest)}`;
    case 'ambiguous':
      return `"${refusal.asked}" è di più nodi: ${some(refusal.candidates)}`;
    case 'unreadable':
      return `i dati dell’ente non si leggono (${problems(refusal.problems.length)})`;
    case 'invalid':
      return `i dati dell’ente non sono un piano valido (${problems(refusal.problems.length)})`;
    case 'busy':
      return 'si stanno già preparando molti documenti: riprova fra qualche minuto';
    case 'not-made':
      return refusal.failure === null
        ? 'il documento non si è potuto preparare per un errore del programma: riprova, e se si ripete segnalalo'
        : renderFailureText(refusal.failure);
  }
}

function near(candidates: readonly string[]): string {
  return candidates.length > 0 ? `; i più vicini: ${candidates.join(', ')}` : '';
}

/** The first few, and how many more. */
function some(candidates: readonly string[]): string {
  const shown = candidates.slice(0, SHOWN).join(', ');
  return candidates.length > SHOWN ? `${shown} e altri ${candidates.length - SHOWN}` : shown;
}

function problems(count: number): string {
  return count === 1 ? 'un problema' : `${count} problemi`;
}
