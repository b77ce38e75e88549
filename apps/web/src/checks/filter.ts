import type { FindingView, SeverityName } from '@traguardo/contracts';
import { folded } from '../tree/prune.ts';

/** What of the findings is looked at; empty lists mean everything. */
export interface FindingFilter {
  readonly severities: readonly SeverityName[];
  readonly families: readonly string[];
  readonly text: string;
}

/** The findings that match every part of the filter, in their order; an empty part lets all through. */
export function filtered(findings: readonly FindingView[], filter: FindingFilter): readonly FindingView[] {
  const words = folded(filter.text).split(/\s+/).filter(Boolean);
  return findings.filter(
    (finding) =>
      (filter.severities.length === 0 || filter.severities.includes(finding.severity)) &&
      (filter.families.length === 0 || filter.families.includes(finding.family)) &&
      words.every((word) => textOf(finding).includes(word)),
  );
}

function textOf(finding: FindingView): string {
  return folded(`${finding.code} ${finding.title} ${finding.what} ${finding.place} ${finding.path}`);
}
