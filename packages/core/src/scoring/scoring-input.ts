import type { Unit } from '../kernel/index.ts';
import type { Methodology, Policy } from '../methodology/index.ts';
import type { Direction } from '../plan/index.ts';
import type { Value } from '../value/index.ts';

/** One result, the target it answers to, and what decides how they are compared. */
export interface ScoringInput {
  readonly result: Value | null;
  readonly target: Value | null;
  readonly baseline?: Value | null;
  /** The indicator's direction: it counts where the target prints no comparator. */
  readonly direction?: Direction['better'];
  /** The indicator's unit: a number printed without one takes it. */
  readonly unit?: Unit;
  readonly methodology: Methodology;
  /** Instead of the methodology's policy for what the target looks like. */
  readonly policy?: Policy;
}
