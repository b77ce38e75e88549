import { type AsOf, type Instant, instant, instantOf } from '@traguardo/application';
import { civilDate, done, type Outcome, refused } from '@traguardo/core/kernel';
import { commandFailureText } from '@traguardo/texts/command-line';
import type { Failure, Invocation } from '../command.ts';

/** The state of the past that is asked for; undefined for today's. */
export function asOfOption({ values }: Invocation): Outcome<AsOf | undefined, Failure> {
  const revision = values.get('revision');
  if (revision !== undefined) {
    if (/^[1-9]\d{0,8}$/.test(revision)) return done({ revision: Number(revision) });
    return bad('--revision', revision, 'revision');
  }
  const given = values.get('as-of');
  if (given === undefined) return done(undefined);
  const moment = instant(given) ?? endOfDay(given);
  return moment ? done({ instant: moment }) : bad('--as-of', given, 'instant');
}

function bad(option: string, given: string, expected: 'revision' | 'instant') {
  return refused([commandFailureText({ kind: 'bad-option', option, given, expected })]);
}

/** The last millisecond of a civil day in Rome; null when it is no day. */
export function endOfDay(text: string): Instant | null {
  if (civilDate(text) === null) return null;
  const midnight = Date.parse(`${text}T00:00:00Z`) + DAY;
  // Rome is one or two hours ahead: of the two candidates, the one at which its clocks show midnight.
  const found = [2, 1].map((ahead) => midnight - ahead * HOUR).find((moment) => ROME.format(moment) === '00');
  return found === undefined ? null : instantOf(found - 1);
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ROME = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Rome', hour: '2-digit', hourCycle: 'h23' });
