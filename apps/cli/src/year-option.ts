import { done, type Outcome, refused } from '@traguardo/core/kernel';
import { commandFailureText } from '@traguardo/texts/command-line';
import type { Failure, Invocation } from './command.ts';

/** The year asked with --year; undefined where none is. */
export function yearOption({ values }: Invocation): Outcome<number | undefined, Failure> {
  const given = values.get('year');
  if (given === undefined) return done(undefined);
  if (/^\d{4}$/.test(given)) return done(Number(given));
  return refused([commandFailureText({ kind: 'bad-option', option: '--year', given, expected: 'year' })]);
}
