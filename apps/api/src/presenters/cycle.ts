import type { OpenCycle } from '@traguardo/application';
import type { ActView, CycleAnswer } from '@traguardo/contracts';
import type { Act } from '@traguardo/core/plan';
import { documentView } from './body.ts';
import { countsOf, cycleView } from './cycle-view.ts';
import { lateResults } from './late-result.ts';
import { timelineOf } from './timeline.ts';
import { verdictFigures } from './verdict.ts';

/** The Cruscotto's first glance: where the cycle stands. */
export function cycleAnswer(open: OpenCycle): CycleAnswer {
  const { plan, evaluation } = open;
  const { findings, at } = evaluation;
  const { body, scoringMethodology } = plan;
  return {
    body: { id: body.id, name: body.name, kind: body.kind },
    year: plan.year,
    triennium: [plan.triennium[0], plan.triennium[1]],
    document: documentView(plan.document),
    methodology: { id: scoringMethodology.id, title: scoringMethodology.title },
    referenceDate: at,
    acts: plan.acts.map(actView),
    timeline: timelineOf(plan, at),
    findings: countsOf(findings),
    blocking: findings.filter((finding) => finding.blocking).length,
    verdict: verdictFigures(open),
    late: lateResults(cycleView(open)),
    hasStaffing: evaluation.staffing !== null,
  };
}

function actView({ id, kind, organ, number, date }: Act): ActView {
  return { id, kind, organ, number: number ?? null, date: date ?? null };
}
