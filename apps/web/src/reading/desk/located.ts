import type { Finding, Severity } from '@traguardo/core/kernel';
import type { DocumentReading, Place } from '@traguardo/intake';
import { findingText } from '@traguardo/texts';
import type { DocumentFindingView } from './protocol.ts';
import type { At, RowPlaces } from './row-places.ts';

/** A finding with the row it is about; one about the document as a whole has none. */
export interface Located {
  readonly finding: Finding;
  readonly at: At | null;
  readonly place: Place;
}

/** The findings with their rows: a finding's path holds the number of its table and of its row in the file. */
export function located(
  findings: readonly Finding[],
  { rows }: DocumentReading,
  places: RowPlaces,
): readonly Located[] {
  const numbers = new Map<string, number>();
  for (const [index, { place }] of rows.entries()) {
    const key = `${place.table ?? 0}/${place.row ?? 0}`;
    if (!numbers.has(key)) numbers.set(key, index);
  }
  return findings.map((finding) => {
    const key = /^table\/(\d+\/\d+)\//.exec(finding.path)?.[1];
    const index = key === undefined ? undefined : numbers.get(key);
    if (index === undefined) return { finding, at: null, place: {} };
    return { finding, at: places.rows[index] ?? null, place: rows[index]?.place ?? {} };
  });
}

/** How many findings there are of each severity. */
export function severityCounts(findings: readonly Located[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { finding } of findings) counts[finding.severity] += 1;
  return counts;
}

/** A finding in words. */
export function findingView({ finding, at, place }: Located, index: number): DocumentFindingView {
  const { indicator } = finding.params;
  return {
    id: `${index}`,
    code: finding.code,
    severity: finding.severity,
    ...findingText(finding),
    ...(typeof indicator === 'string' && { indicator }),
    place,
    at,
  };
}
