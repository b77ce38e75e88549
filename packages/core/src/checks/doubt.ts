import type { Severity } from '../kernel/index.ts';
import type { Uncertainty } from '../plan/index.ts';
import type { Observation } from './check.ts';

/**
 * An observation that rests on a damaged reading proves nothing: it is shown at a lower severity
 * (`warning`, unless said otherwise) with the note of the damage in `params.uncertain`.
 */
export function doubted(
  observation: Observation,
  note: string | undefined,
  severity: Severity = 'warning',
): Observation {
  if (note === undefined) return observation;
  return { ...observation, severity, params: { ...observation.params, uncertain: note } };
}

/** The note on a field whose name starts with one of `fields`, if its source is damaged. */
export function doubtAbout(uncertain: readonly Uncertainty[], fields: readonly string[]): string | undefined {
  return uncertain.find(({ field }) => fields.some((name) => field.startsWith(name)))?.note;
}
