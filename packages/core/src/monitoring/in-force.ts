import { type CivilDate, type Decimal, exact } from '../kernel/index.ts';
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
export interface BrokenStep<Value> {
  readonly change: string;
  readonly left: Value;
  readonly found: Value;
}

interface Step<Value> {
  readonly id: string;
  readonly date: CivilDate;
  readonly old: Value;
  readonly new: Value;
}

/**
 * Where the changes of one target do not join: each `new` must be the `old` of the next, and the last
 * one the target in force; null where none is known, and the last step has nothing to join. Values are
 * compared, not their print.
 */
export function brokenSteps(
  current: Printed | null,
  changes: readonly Step<Printed>[],
): readonly BrokenStep<Printed>[] {
  return broken(current, changes, samePrinted);
}

/** The same for the changes of one weight: "50" and "50.00" are one. */
export function brokenWeights(
  current: Decimal | null,
  changes: readonly Step<Decimal>[],
): readonly BrokenStep<Decimal>[] {
  return broken(current, changes, (a, b) => exact(a).equals(exact(b)));
}

function broken<Value>(
  current: Value | null,
  changes: readonly Step<Value>[],
  same: (a: Value, b: Value) => boolean,
): readonly BrokenStep<Value>[] {
  const chain = inOrder(changes);
  return chain.flatMap((change, index) => {
    const found = chain[index + 1]?.old ?? current;
    return found === null || same(change.new, found) ? [] : [{ change: change.id, left: change.new, found }];
  });
}

/** Changes by the day they hold from, the oldest first; those of one day in the order entered. */
export function inOrder<Dated extends { readonly date: CivilDate }>(
  changes: readonly Dated[],
): readonly Dated[] {
  return [...changes].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function samePrinted(a: Printed, b: Printed): boolean {
  return a.value && b.value ? sameValue(a.value, b.value) : a.printed === b.printed;
}
