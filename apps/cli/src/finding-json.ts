import type { Finding } from '@traguardo/core/kernel';
import { citationText } from '@traguardo/norms';
import { findingRecord } from '@traguardo/texts';

/** The finding in the order of the contract; `citation` only where there is one. */
export function findingJson(finding: Finding) {
  const { citation } = finding;
  return { ...findingRecord(finding), ...(citation ? { citation: citationText(citation) } : {}) };
}
