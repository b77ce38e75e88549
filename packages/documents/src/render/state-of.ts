import type { CivilDate } from '@traguardo/core/kernel';
import type { Plan } from '@traguardo/core/plan';
import type { DocumentKind, PublicDocument } from '../model/document.ts';

/**
 * Whether a document is approved at a date: the Relazione by the act that approves it (D.Lgs. 150/2009, art. 10,
 * c. 1, lett. b), all that comes of the plan by the act that adopts the plan (lett. a). A list of findings is
 * nobody's to approve. Every other document is a draft, and says so on every page.
 */
export function stateOf(kind: DocumentKind, plan: Plan, at: CivilDate): PublicDocument['state'] {
  if (kind === 'rilievi') return 'approved';
  const needed = kind === 'relazione' ? 'approvazione-relazione' : 'adozione-piano';
  const there = plan.acts.some((act) => act.kind === needed && act.date !== undefined && act.date <= at);
  return there ? 'approved' : 'draft';
}
