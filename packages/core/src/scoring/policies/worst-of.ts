import type { Policy } from '../../methodology/index.ts';
import type { CompositeValue, Value } from '../../value/index.ts';
import type { Score } from '../score.ts';

const POLICY: Policy = { name: 'worst-of' };

/**
 * The result of each part of a composite target, in order; null when the result has not one part for
 * each. Requirements that hold together are never guessed from a single figure.
 */
export function pairParts(
  target: CompositeValue,
  result: Value,
): readonly { readonly target: Value; readonly result: Value }[] | null {
  if (result.kind !== 'composite' || result.parts.length !== target.parts.length) return null;
  return target.parts.map((part, index) => ({
    target: part,
    result: result.parts[index] ?? { kind: 'missing' },
  }));
}

/**
 * Requirements that hold together score as the worst of them. Parts to be watched or not applicable are
 * left out; any part that cannot be scored leaves the whole without a score, for its reason.
 */
export function worstOf(parts: readonly Score[]): Score {
  let worst: Score | null = null;
  let other: Score | null = null;
  for (const part of parts) {
    if (part.score) {
      if (!worst?.score || part.score.compare(worst.score) < 0) worst = part;
    } else if (!isLeftOut(part)) {
      return { ...part, policy: POLICY };
    } else other = part;
  }
  const chosen = worst ?? other;
  if (chosen) return { ...chosen, policy: POLICY };
  return { status: 'missing', score: null, attainment: null, policy: POLICY, reason: 'no-target' };
}

function isLeftOut(part: Score): boolean {
  return part.status === 'monitoring' || part.status === 'not-applicable';
}
