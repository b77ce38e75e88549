import { type Explanation, input } from '../kernel/index.ts';
import type { ScoringInput } from './scoring-input.ts';

/** The explanation of `scoreOne` on the same input, down to its inputs; `id` names the root. */
export function explainOne(id: string, _input: ScoringInput): Explanation {
  return input(id, null);
}
