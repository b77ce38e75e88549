import type { Score } from '../score.ts';

/** Watched and left out of every mean: the result is kept, no score is given. */
export const MONITORED: Score = {
  status: 'monitoring',
  score: null,
  attainment: null,
  policy: { name: 'monitoring-only' },
  reason: null,
};
