import { type Explanation, input } from '../kernel/index.ts';
import { attain } from './attain.ts';
import { type Case, caseOf, unscored } from './case.ts';
import { explainAttainment } from './explain-attainment.ts';
import { explainValue } from './explain-value.ts';
import { capFor, clamp, limitsOf } from './limits.ts';
import type { Score } from './score.ts';
import { partInputs, scoreOne, statusOf } from './score-one.ts';
import type { ScoringInput } from './scoring-input.ts';

/**
 * The explanation of `scoreOne` on the same input: floor and cap, then the policy, then the figures
 * entered. `id` names the root; the nodes under it are named by their path. Never throws.
 */
export function explainOne(id: string, given: ScoringInput): Explanation {
  const found = caseOf(given);
  return 'status' in found ? explainUnscored(id, found, given) : explainCase(id, found, given);
}

function explainCase(id: string, found: Case, given: ScoringInput): Explanation {
  const { comparison, policy } = found;
  if (policy.name === 'monitoring-only') return explainUnscored(id, scoreOne(given), given);
  if (policy.name === 'worst-of') return explainWorst(id, found, given);
  const attainment = attain(comparison, policy);
  if (typeof attainment === 'string') {
    return explainUnscored(id, unscored(statusOf(attainment), attainment, policy), given);
  }
  const limits = limitsOf(given.methodology);
  const cap = capFor(policy, limits);
  const inputs = [
    explainAttainment(`${id}/attainment`, attainment, comparison, policy),
    input(`${id}/floor`, limits.floor),
  ];
  if (cap) inputs.push(input(`${id}/cap`, cap));
  const value = clamp(attainment, limits.floor, cap);
  return { id, value, rule: 'capped', ...provenance(given), inputs };
}

function explainWorst(id: string, found: Case, given: ScoringInput): Explanation {
  const score = scoreOne(given);
  const parts = partInputs(found, given);
  if (!parts || !score.score) return explainUnscored(id, score, given);
  const inputs = parts.map((part, index) => explainOne(`${id}/part-${index + 1}`, part));
  return { id, value: score.score, rule: 'worst-of', ...provenance(given), inputs };
}

/** Why there is no score: the status, its reason, and what was entered. */
function explainUnscored(id: string, score: Score, given: ScoringInput): Explanation {
  const inputs = [explainValue(`${id}/result`, given.result), explainValue(`${id}/target`, given.target)];
  if (score.reason) inputs.push(input(`${id}/reason`, null, score.reason));
  return { id, value: null, text: score.status, rule: 'not-scored', ...provenance(given), inputs };
}

function provenance({ methodology }: ScoringInput): Pick<Explanation, 'citation' | 'rounding'> {
  const { citation, rounding } = methodology;
  return citation ? { citation, rounding } : { rounding };
}
