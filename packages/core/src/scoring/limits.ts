import { Exact, exact } from '../kernel/index.ts';
import type { Methodology, Policy } from '../methodology/index.ts';

/** The least and greatest score a methodology gives; null: no cap. */
interface Limits {
  readonly floor: Exact;
  readonly cap: Exact | null;
  readonly lowerCap: Exact;
}

const known = new WeakMap<Methodology, Limits>();

/** The floor of a methodology, and its cap for a policy: a lower target met is 100, never more. */
export function limitsOf(methodology: Methodology): Limits {
  const found = known.get(methodology);
  if (found) return found;
  const cap = methodology.cap ? exact(methodology.cap) : null;
  const lowerCap = cap ? cap.min(Exact.HUNDRED) : Exact.HUNDRED;
  const limits: Limits = { floor: exact(methodology.floor), cap, lowerCap };
  known.set(methodology, limits);
  return limits;
}

/** The cap on 0 to 100 for a policy: the lower-is-better ones have their own; null for none. */
export function capFor(policy: Policy, limits: Limits): Exact | null {
  return policy.name === 'lower-mirror' || policy.name === 'lower-ratio' ? limits.lowerCap : limits.cap;
}

/** The value brought within floor and cap. */
export function clamp(value: Exact, floor: Exact, cap: Exact | null): Exact {
  const capped = cap && value.compare(cap) > 0 ? cap : value;
  return capped.compare(floor) < 0 ? floor : capped;
}
