import type { CivilDate } from '../kernel/index.ts';
import { type Printed, sameValue } from '../value/index.ts';
import type { Change } from './change.ts';

type TargetChange = Extract<Change, { kind: 'target' }>;

/**
 * The target of an indicator at a checkpoint as it was on `day`, from the one now in force: what
 * the first change after that day replaced, or the target itself where none came after.
 */
export function targetOn<Target extends Printed>(
  current: Target,
  changes: readonly TargetChange[],
  day: CivilDate,
): Target | Printed {
  const later = inOrder(changes).find((change) => change.date > day);
  return later ? later.old : current;
}

/** A step of a chain of changes that does not join: what one left is not what the next one found. */
export interface BrokenStep {
  readonly change: string;
  readonly left: Printed;
  readonly found: Printed;
}

/**
 * Where the changes of one target do not join: each `new` must be the `old` of the next, and the last
 * one the target in force. Values are compared, not their print.
 */
export function brokenSteps(current: Printed, changes: readonly TargetChange[]): readonly BrokenStep[] {
  const chain = inOrder(changes);
  return chain.flatMap((change, index) => {
    const found = chain[index + 1]?.old ?? current;
    return same(change.new, found) ? [] : [{ change: change.id, left: change.new, found }];
  });
}

function inOrder(changes: readonly TargetChange[]): readonly TargetChange[] {
  return [...changes].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function same(a: Printed, b: Printed): boolean {
  return a.value && b.value ? sameValue(a.value, b.value) : a.printed === b.printed;
}
