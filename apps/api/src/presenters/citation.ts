import type { CitationView } from '@traguardo/contracts';
import { citationOf, citationText } from '@traguardo/norms';

/** A citation as the screen shows it; an id nobody wrote down is shown as it is, as not yet verified. */
export function citationView(id: string | undefined): CitationView | null {
  if (id === undefined) return null;
  const citation = citationOf(id);
  return { id, label: citationText(id), trust: citation?.trust ?? 'memory', url: null };
}
