import type { CitationName } from './citations.ts';

/** A compulsory quota of L. 68/1999 for bodies between two sizes, in percent of the base or in persons. */
export interface ProtectedQuota {
  readonly from: number;
  readonly to?: number;
  readonly percent?: number;
  readonly persons?: number;
  readonly citation: CitationName;
}

/** Disabled persons, by size of the computable base (art. 3 c. 1). */
export const disabledQuotas: readonly ProtectedQuota[] = [
  { from: 15, to: 35, persons: 1, citation: 'l-68-1999-art-3-c1' },
  { from: 36, to: 50, persons: 2, citation: 'l-68-1999-art-3-c1' },
  { from: 51, percent: 7, citation: 'l-68-1999-art-3-c1' },
];

/** Orphans, widows, refugees and the like (art. 18 c. 2). */
export const otherProtectedQuotas: readonly ProtectedQuota[] = [
  { from: 51, to: 150, persons: 1, citation: 'l-68-1999-art-18-c2' },
  { from: 151, percent: 1, citation: 'l-68-1999-art-18-c2' },
];

/** The quota of a body with that many computable employees; null where none is owed. */
export function protectedQuota(table: readonly ProtectedQuota[], base: number): ProtectedQuota | null {
  return table.find((quota) => quota.from <= base && (quota.to === undefined || base <= quota.to)) ?? null;
}
