import { impossible } from '../kernel/index.ts';
import type { Methodology, Policy, PolicySlot } from '../methodology/index.ts';
import { isNumber, type Value } from '../value/index.ts';

/** What the target looks like; null for a target that expects nothing (absent, to be watched). */
export function slotOf(
  target: Value,
  direction: 'higher' | 'lower' | 'equal' | undefined,
): PolicySlot | null {
  if (isNumber(target)) return numberSlot(target.comparator) ?? direction ?? 'higher';
  switch (target.kind) {
    case 'date':
    case 'yes-no':
    case 'range':
    case 'milestone':
    case 'composite':
      return target.kind;
    case 'text':
      return 'milestone';
    case 'monitoring':
    case 'not-due':
    case 'missing':
    case 'not-valued':
      return null;
  }
}

/** The direction a comparator says; null when none is printed. */
function numberSlot(comparator: string | undefined): 'higher' | 'lower' | 'equal' | null {
  if (comparator === undefined) return null;
  return comparator === '=' ? 'equal' : comparator.startsWith('>') ? 'higher' : 'lower';
}

/**
 * The policy that scores a target. The one asked for holds where it fits what the target looks like; its
 * direction holds too, unless the target prints a comparator of the other direction. Elsewhere the
 * methodology's own for that slot holds.
 */
export function choosePolicy(
  target: Value,
  slot: PolicySlot,
  methodology: Methodology,
  asked: Policy | undefined,
): Policy {
  if (!asked) return methodology.policies[slot];
  const printed = 'comparator' in target && target.comparator !== undefined;
  return fits(asked, slot, printed) ? asked : methodology.policies[slot];
}

function fits(policy: Policy, slot: PolicySlot, comparatorPrinted: boolean): boolean {
  const oneNumber = slot === 'higher' || slot === 'lower' || slot === 'equal';
  switch (policy.name) {
    case 'higher-proportional':
      return slot === 'higher' || (oneNumber && !comparatorPrinted);
    case 'lower-mirror':
    case 'lower-ratio':
      return slot === 'lower' || (oneNumber && !comparatorPrinted);
    case 'threshold':
    case 'minimum-target-maximum':
    case 'baseline-to-target':
      return oneNumber;
    case 'all-or-nothing':
      return slot !== 'composite';
    case 'monitoring-only':
      return true;
    case 'boolean':
      return slot === 'yes-no' || slot === 'milestone';
    case 'date':
      return slot === 'date';
    case 'range':
      return slot === 'range' || slot === 'equal';
    case 'milestone':
    case 'weighted-phases':
      return slot === 'milestone';
    case 'worst-of':
      return slot === 'composite';
    default:
      return impossible(policy);
  }
}

/** Which side is better under a policy: its own direction where it has one, else the slot's. */
export function betterUnder(policy: Policy, slot: PolicySlot): 'higher' | 'lower' | 'equal' {
  if (policy.name === 'higher-proportional') return 'higher';
  if (policy.name === 'lower-mirror' || policy.name === 'lower-ratio') return 'lower';
  return slot === 'lower' || slot === 'equal' ? slot : 'higher';
}
