import type { FindingView } from '@traguardo/contracts';
import type { CycleView } from './cycle-view.ts';
import { findingViews } from './finding.ts';

/** The findings on a path of the plan and on what it holds, the gravest first. */
export function findingsUnder(path: string, view: CycleView): FindingView[] {
  const under = view.evaluation.findings.filter(
    (finding) => finding.path === path || finding.path.startsWith(`${path}/`),
  );
  return findingViews(under, view);
}
