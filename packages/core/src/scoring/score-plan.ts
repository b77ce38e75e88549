import type { CivilDate } from '../kernel/index.ts';
import type { Plan } from '../plan/index.ts';
import type { ScoreTree } from './score.ts';

/** Scores every node of a plan as of a date. Never throws. */
export function scorePlan(_plan: Plan, at: CivilDate): ScoreTree {
  return { at, nodes: [], byId: new Map(), explain: () => null };
}
