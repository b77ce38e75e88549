import type { CitationView } from '@traguardo/contracts';
import { citationOf } from '@traguardo/norms';

/** A citation as the screen shows it; an id nobody wrote down is shown as it is, as not yet verified. */
export function citationView(id: string | undefined): CitationView | null {
  if (id === undefined) return null;
  const citation = citationOf(id);
  // How far it was verified is a field of its own: in the label it would be said twice.
  const label = citation ? [citation.act, citation.provision].filter(Boolean).join(', ') : id;
  return { id, label, trust: citation?.trust ?? 'memory', url: null };
}
