import type { Exact, Explanation } from '../kernel/index.ts';
import { isScoringRule, RULES } from './rules.ts';

/**
 * The value of an explanation computed again from its inputs, by rule name, down to the figures entered;
 * null when it has none, or when the rule is unknown.
 */
export function recompute(node: Explanation): Exact | null {
  if (!isScoringRule(node.rule)) return null;
  return RULES[node.rule]({
    node,
    value: (index) => {
      const child = node.inputs[index];
      return child ? recompute(child) : null;
    },
    text: (index) => node.inputs[index]?.text,
    recompute,
  });
}
