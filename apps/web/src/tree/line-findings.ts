import type { FindingCounts } from '@traguardo/contracts';
import type { Line } from './layout.ts';

/** What a line marks: the objective with all it holds; for own indicators, theirs and the sum of their weights. */
export function lineFindings(line: Line): FindingCounts {
  const { node } = line.branch;
  if (line.kind !== 'own') return node.findingsBelow;
  return line.branch.indicators
    .map((indicator) => indicator.findings)
    .reduce(
      (sum, counts) => ({
        error: sum.error + counts.error,
        warning: sum.warning + counts.warning,
        info: sum.info + counts.info,
      }),
      node.findings,
    );
}
