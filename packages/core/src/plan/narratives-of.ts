import type { Narrative, NarrativeDocument } from './document.ts';
import type { Plan } from './plan.ts';

/** The section of what opens a Relazione, which no PIAO has. */
const OPENING = 'relazione';

/**
 * The passages written for a document, in the order entered: those that name it, and those that name none where
 * the cycle was entered from it. A Piano della performance counts as a PIAO; what opens the Relazione is of it.
 */
export function narrativesOf(
  { narratives, document: { kind } }: Pick<Plan, 'narratives' | 'document'>,
  document: NarrativeDocument,
): readonly Narrative[] {
  const entered: NarrativeDocument = kind === 'relazione' ? 'relazione' : 'piao';
  return narratives.filter(({ document: named, section }) => {
    const own = named ?? (section === OPENING ? 'relazione' : entered);
    return own === document;
  });
}
