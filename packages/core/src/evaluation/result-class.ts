import { type Exact, exact } from '../kernel/index.ts';
import type { ResultClass } from './evaluation.ts';

/** The class of a score: the highest whose threshold it reaches; null below all of them. */
export function resultClass(score: Exact, classes: readonly ResultClass[]): ResultClass | null {
  return classes
    .filter(({ from }) => score.compare(exact(from)) >= 0)
    .reduce<ResultClass | null>(
      (best, each) => (best && exact(best.from).compare(exact(each.from)) >= 0 ? best : each),
      null,
    );
}
