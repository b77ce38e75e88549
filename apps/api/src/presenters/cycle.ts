import type { OpenCycle } from '@traguardo/application';
import type { ActView, CycleAnswer } from '@traguardo/contracts';
import type { Finding } from '@traguardo/core/kernel';
import type { Act, Plan } from '@traguardo/core/plan';
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
    acts: plan.acts.map((act) => actView(act, findings, plan)),
    timeline: timelineOf(plan, at),
    findings: countsOf(findings),
    blocking: findings.filter((finding) => finding.blocking).length,
    verdict: verdictFigures(open),
    late: lateResults(cycleView(open)),
    hasStaffing: evaluation.staffing !== null,
  };
}

function actView({ id, kind, organ, number, date }: Act, findings: readonly Finding[], plan: Plan): ActView {
  const numbers = number === undefined ? numbersOf(kind, findings, plan) : [];
  return { id, kind, organ, number: number ?? null, numbers: [...numbers], date: date ?? null };
}

/** How the subject of a statement names the act it gives the number of. */
const NAMED: Readonly<Partial<Record<Act['kind'], RegExp>>> = {
  'adozione-piano': /\b(?:PIAO|Piano)\b/,
  'approvazione-preventivo': /\bpreventivo\b/i,
  'approvazione-relazione': /\bRelazione\b/,
};

/** The numbers printed for an act whose number is in doubt; none where the document is of one mind, or silent. */
function numbersOf(kind: Act['kind'], findings: readonly Finding[], plan: Plan): readonly string[] {
  const name = NAMED[kind];
  const about = plan.statements
    .filter(({ subject }) => name?.test(subject))
    .map(({ id }) => `statement/${id}`);
  const found = findings.find(({ code, path }) => code === 'act-number-differs' && about.includes(path));
  const numbers = found?.params.numbers ?? [];
  return typeof numbers === 'string' ? [numbers] : numbers;
}
