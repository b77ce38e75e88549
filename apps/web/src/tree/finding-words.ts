import type { FindingCounts } from '@traguardo/contracts';
import { counted, severityNoun } from '@traguardo/texts/labels';
import { severities } from '../marks/severity.ts';

/** ", 2 errori, 1 avviso" for who listens; empty when there is nothing to say. */
export function findingWords(counts: FindingCounts): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `, ${counted(counts[severity], severityNoun[severity])}`)
    .join('');
}
