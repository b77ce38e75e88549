import { Exact, exact } from '../../kernel/index.ts';
import { isNumber, type Value } from '../../value/index.ts';

/** How much of one phase is done, 0 to 1: yes or no, or a percentage; null when it does not say. */
export function phaseShare(phase: Value): Exact | null {
  if (phase.kind === 'yes-no') return phase.value ? Exact.ONE : Exact.ZERO;
  if (!isNumber(phase) || phase.kind !== 'percent') return null;
  return exact(phase.value).over(Exact.HUNDRED).min(Exact.ONE).max(Exact.ZERO);
}

/** The phases of a result, in order; null when one of them does not say how much is done. */
export function phaseShares(result: Value): readonly Exact[] | null {
  const parts = result.kind === 'composite' ? result.parts : [result];
  const shares: Exact[] = [];
  for (const part of parts) {
    const share = phaseShare(part);
    if (!share) return null;
    shares.push(share);
  }
  return shares.length > 0 ? shares : null;
}
