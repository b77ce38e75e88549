import { civilDate, daysBetween, Exact, exact, lastDay } from '../../kernel/index.ts';
import type { Plan } from '../../plan/index.ts';
import { dayDone } from '../../scoring/index.ts';
import type { DateValue, Value } from '../../value/index.ts';
import type { CheckContext } from '../check.ts';
import { type DeclaredScore, declaredScores } from './declared-scores.ts';

export interface LateResult {
  readonly score: DeclaredScore;
  readonly daysLate: number;
}

/** Results dated after their term and declared as fully reached. */
export function* lateResults(plan: Plan, context: CheckContext): Iterable<LateResult> {
  for (const score of declaredScores(plan, context)) {
    const days = daysLate(score.value?.value, score.target?.value);
    if (days > 0 && exact(score.figure.value).compare(Exact.HUNDRED) >= 0) yield { score, daysLate: days };
  }
}

/** Days from the term to the result; 0 when in time, or when they are not two dates. */
export function daysLate(said: Value | undefined, target: Value | undefined): number {
  const result = said?.kind === 'date' ? said : said && dayDone(said);
  if (!result || target?.kind !== 'date' || !isTerm(target)) return 0;
  // A month alone is late only when its first day is.
  const first = civilDate(result.date) ?? civilDate(`${result.date}-01`);
  return first ? Math.max(0, daysBetween(lastDay(target.date), first)) : 0;
}

function isTerm({ comparator }: DateValue): boolean {
  return comparator === undefined || comparator === '<=' || comparator === '<';
}
