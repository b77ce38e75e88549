import type { FindingCounts, SeverityName } from '@traguardo/contracts';

export const severities: readonly SeverityName[] = ['error', 'warning', 'info'];

/** The gravest severity counted; null when nothing is. */
export function gravest(counts: FindingCounts): SeverityName | null {
  return severities.find((severity) => counts[severity] > 0) ?? null;
}
