import type { OpenCycle } from '@traguardo/application';
import type { FindingsAnswer } from '@traguardo/contracts';
import { countsOf, cycleView } from './cycle-view.ts';
import { findingViews } from './finding.ts';

/** Controlli: all findings, worst first. */
export function findingsAnswer(open: OpenCycle): FindingsAnswer {
  const { findings } = open.evaluation;
  return {
    counts: countsOf(findings),
    blocking: findings.filter((finding) => finding.blocking).length,
    findings: findingViews(findings, cycleView(open)),
  };
}
