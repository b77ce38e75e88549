import { Exact } from '../../kernel/index.ts';
import type { Methodology } from '../../methodology/index.ts';
import type { ScoreStatus } from '../score.ts';
import type { MeanPart, Part, Term } from './part.ts';

/** What a part does in the mean above it. */
export type Entering = 'score' | 'zero' | 'left-out' | 'blocks';

/**
 * What a part does in a mean. What is watched, not applicable, not valued or not yet due is left out and
 * its weight shared; what is missing follows the methodology; what cannot be compared is no zero; a part
 * without weights of its own cannot be left out, or a whole objective would vanish unseen.
 */
export function entering(part: Part): Entering {
  const { missing } = part.methodology;
  switch (part.status) {
    case 'scored':
      return 'score';
    case 'missing':
      if (missing === 'zero') return part.reason === 'no-target' ? 'left-out' : 'zero';
      return missing === 'not-computable' ? 'blocks' : 'left-out';
    case 'incomparable':
      return missing === 'not-computable' ? 'blocks' : 'left-out';
    case 'weights-missing':
      return 'blocks';
    case 'monitoring':
    case 'not-applicable':
    case 'not-valued':
    case 'not-yet-due':
      return 'left-out';
  }
}

/**
 * The mean of parts by their weights, over the sum of the weights that enter: weights that do not add up
 * to 100 are a finding, not a reason to give less. Where a weight is not printed there is no score, not
 * even for a part that stands alone. The value does not depend on the order of the terms.
 */
export function meanOf(
  id: string,
  rule: MeanPart['rule'],
  terms: readonly Term[],
  methodology: Methodology,
): MeanPart {
  const base = { of: 'mean', id, rule, terms, methodology, reason: null } as const;
  if (terms.some(lacksWeight)) {
    return { ...base, status: 'weights-missing', score: null, lacksWeights: true };
  }
  const weights: Exact[] = [];
  const products: Exact[] = [];
  let blocked: ScoreStatus | null = null;
  for (const { weight, part } of terms) {
    const how = entering(part);
    if (how === 'blocks') blocked = blocked === null ? part.status : tellingOf([blocked, part.status]);
    if (weight === null || how === 'left-out' || how === 'blocks') continue;
    weights.push(weight);
    if (how === 'score' && part.score) products.push(weight.times(part.score));
  }
  const none = { ...base, score: null, lacksWeights: false };
  if (weights.length === 0) return { ...none, status: tellingOf(terms.map(({ part }) => part.status)) };
  if (blocked !== null) return { ...none, status: blocked };
  const total = Exact.sum(weights);
  if (total.sign() <= 0) return { ...none, status: 'monitoring' };
  return { ...base, status: 'scored', score: Exact.sum(products).over(total), lacksWeights: false };
}

/** What is watched or not applicable needs no weight. */
function lacksWeight({ weight, part }: Term): boolean {
  return weight === null && part.status !== 'monitoring' && part.status !== 'not-applicable';
}

/** The statuses a mean without any score may take from its parts, the most telling first. */
const TELLING: readonly ScoreStatus[] = [
  'missing',
  'incomparable',
  'not-yet-due',
  'weights-missing',
  'not-valued',
  'monitoring',
];

function tellingOf(statuses: readonly ScoreStatus[]): ScoreStatus {
  return TELLING.find((status) => statuses.includes(status)) ?? 'not-applicable';
}
