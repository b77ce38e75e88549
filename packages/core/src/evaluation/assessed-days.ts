import { addDays, type CivilDate, daysBetween } from '../kernel/index.ts';
import type { EvaluationCard } from './evaluation.ts';

/** Days of the period evaluated and those of them that count, both ends included. */
export interface AssessedDays {
  readonly period: number;
  readonly assessed: number;
}

/**
 * The days an evaluation rests on: the period less the days taken out of it (D.Lgs. 150/2009 art. 9 c. 3),
 * each counted once however the exclusions overlap.
 */
export function assessedDays({ from, to, excluded }: Pick<EvaluationCard, 'from' | 'to' | 'excluded'>) {
  const period = span(from, to);
  let out = 0;
  let next = from;
  for (const gap of [...excluded].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const start = gap.from > next ? gap.from : next;
    const end = gap.to < to ? gap.to : to;
    if (end < start) continue;
    out += span(start, end);
    next = addDays(end, 1);
  }
  return { period, assessed: period - out } satisfies AssessedDays;
}

function span(from: CivilDate, to: CivilDate): number {
  return Math.max(0, daysBetween(from, to) + 1);
}
