import type { Decimal } from '../kernel/index.ts';
import type { Policy, PolicyName } from '../methodology/index.ts';

const zero: Decimal = { units: 0n, places: 0 };
const hundred: Decimal = { units: 100n, places: 0 };

/** Every policy that can be asked for by name, with the parameters it has when none are given. */
const BY_NAME: Readonly<Record<PolicyName, Policy>> = {
  'higher-proportional': { name: 'higher-proportional' },
  'lower-mirror': { name: 'lower-mirror' },
  'lower-ratio': { name: 'lower-ratio' },
  threshold: {
    name: 'threshold',
    of: 'attainment',
    interpolate: false,
    bands: [
      { to: hundred, score: zero },
      { from: hundred, score: hundred },
    ],
  },
  boolean: { name: 'boolean' },
  date: { name: 'date', graceDays: 0, late: 'zero' },
  range: { name: 'range' },
  milestone: { name: 'milestone' },
  'monitoring-only': { name: 'monitoring-only' },
  'all-or-nothing': { name: 'all-or-nothing' },
  'baseline-to-target': { name: 'baseline-to-target' },
  'weighted-phases': { name: 'weighted-phases' },
  'worst-of': { name: 'worst-of' },
  'minimum-target-maximum': {
    name: 'minimum-target-maximum',
    minimum: zero,
    maximum: hundred,
    scoreAtMinimum: zero,
    scoreAtMaximum: hundred,
  },
};

/** The names a user may give, in the order they are listed. */
export const POLICY_NAMES: readonly PolicyName[] = Object.values(BY_NAME).map((policy) => policy.name);

/** The policy of that name with its default parameters; null for an unknown name. */
export function policyByName(name: string): Policy | null {
  return isPolicyName(name) ? BY_NAME[name] : null;
}

/** True for the names of `POLICY_NAMES`. */
export function isPolicyName(name: string): name is PolicyName {
  return Object.hasOwn(BY_NAME, name);
}
