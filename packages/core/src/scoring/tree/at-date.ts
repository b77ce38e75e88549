import type { CivilDate } from '../../kernel/index.ts';
import type { Dated } from '../../plan/index.ts';
import type { Value } from '../../value/index.ts';

/** The target that counts on a date, and the result that answers it. */
export interface AtDate {
  readonly target: Dated | null;
  readonly result: Dated | null;
  /** False while the target's checkpoint is still to come. */
  readonly due: boolean;
}

/**
 * The target of the year that counts on `at`: the latest checkpoint not after it, else the last of the
 * year, still to come. Blank and "not due" checkpoints give way to those that ask for something. The
 * result is that of the same checkpoint, else the latest known on `at` that is later than the checkpoint
 * before: June's figure does not answer December's target.
 */
export function atDate(
  targets: readonly Dated[],
  results: readonly Dated[],
  year: number,
  at: CivilDate,
): AtDate {
  const ofYear = (dated: Dated) => Number(dated.at.slice(0, 4)) === year;
  const asked = targets.filter(ofYear).sort(byDate);
  const expecting = asked.filter(expects);
  const passed = expecting.filter((target) => target.at <= at);
  const target = passed.at(-1) ?? expecting.at(-1) ?? asked.at(-1) ?? null;
  const known = results.filter((result) => ofYear(result) && result.at <= at).sort(byDate);
  const before = passed.at(-2)?.at;
  const result =
    known.find((candidate) => candidate.at === target?.at) ??
    known.filter((candidate) => before === undefined || candidate.at > before).at(-1) ??
    null;
  return { target, result, due: target !== null && target.at <= at };
}

function expects({ value, refused }: Dated): boolean {
  return (
    refused !== undefined || (value !== undefined && value.kind !== 'missing' && value.kind !== 'not-due')
  );
}

function byDate(a: Dated, b: Dated): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}

/** The typed value of what was printed; null when blank. */
export function typed(dated: Dated | null): Value | null {
  return dated?.value ?? null;
}
