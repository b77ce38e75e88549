import type { Outcome } from '@traguardo/core/kernel';
import { type Dossier, type DraftDossier, type Problem, validate } from '@traguardo/core/plan';

const opened = new WeakMap<DraftDossier, Outcome<Dossier, readonly Problem[]>>();

/** Validates a draft once: the same draft gives the same dossier, or the same list of all its problems. */
export function openDossier(draft: DraftDossier): Outcome<Dossier, readonly Problem[]> {
  const known = opened.get(draft);
  if (known) return known;
  const outcome = validate(draft);
  opened.set(draft, outcome);
  return outcome;
}
