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

/**
 * The findings with their rows. A finding's path holds the number of its table and of its row in the file; one of
 * a template, the sheet and the cell.
 */
export function located(
  findings: readonly Finding[],
  { rows }: DocumentReading,
  places: RowPlaces,
): readonly Located[] {
  const byPath = new Map<string, Omit<Located, 'finding'>>();
  const put = (key: string, at: At | null, place: Place) => {
    if (!byPath.has(key)) byPath.set(key, { at, place });
  };
  for (const [index, { place }] of rows.entries())
    put(`table/${place.table ?? 0}/${place.row ?? 0}`, places.rows[index] ?? null, place);
  if (findings.some(({ path }) => path.startsWith('sheet/'))) {
    for (const [index, table] of places.tables.entries())
      for (const [row, { place }] of table.rows.entries())
        put(`sheet/${place.sheet ?? ''}/${place.row ?? 0}`, { table: index + 1, at: row + 1 }, place);
  }
  return findings.map((finding) => ({ finding, ...(byPath.get(rowKey(finding.path)) ?? NOWHERE) }));
}

const NOWHERE = { at: null, place: {} } as const;

/** The path without its column: "table/3/7/value" → "table/3/7", "sheet/Target/C12" → "sheet/Target/12". */
function rowKey(path: string): string {
  return /^table\/\d+\/\d+/.exec(path)?.[0] ?? path.replace(/^(sheet\/.*\/)[A-Z]+(\d+)$/, '$1$2');
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
