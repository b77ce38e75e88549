import { scorePlan } from '@traguardo/core/scoring';
import { type SmallPlan, smallPlan } from '../packages/testkit/src/small-plan.ts';
import { fastest, grouped, type Report } from './report.ts';
import { benchRows } from './scoring-rows.ts';

const PER_OBJECTIVE = 7;

/** A whole plan scored, from its checkpoints to the body, with figures that seldom share a denominator. */
export function benchmark(): readonly Report[] {
  const rows = [300, 3_000, 30_000].map((count) => {
    const plan = smallPlan(planOf(count));
    const time = fastest(() => scorePlan(plan, plan.referenceDate), 3);
    return [
      grouped(count),
      time.toFixed(1),
      ((time * 1000) / count).toFixed(1),
      grouped((count / time) * 1000),
    ];
  });
  return [
    {
      title: 'Scoring a whole plan, exact up to the body',
      columns: ['indicators in the plan', 'ms', 'microseconds each', 'indicators/s'],
      rows,
      notes: ['A chamber has about 300. Choice of target and result, score, roll-up over three levels.'],
    },
  ];
}

function planOf(count: number): SmallPlan {
  const objectives = Math.ceil(count / PER_OBJECTIVE);
  const strategic = Math.ceil(objectives / 4);
  return {
    nodes: [
      ...Array.from({ length: strategic }, (_, index) => ({
        id: `os-${index}`,
        kind: 'strategic' as const,
        weight: '10',
      })),
      ...Array.from({ length: objectives }, (_, index) => ({
        id: `oo-${index}`,
        kind: 'operational' as const,
        parent: `os-${Math.floor(index / 4)}`,
        weight: '25',
      })),
    ],
    indicators: benchRows(count).map(({ target, result }, index) => ({
      id: `i-${index}`,
      node: `oo-${Math.floor(index / PER_OBJECTIVE)}`,
      target: String(target),
      result: String(result),
      weight: '20',
    })),
  };
}
