import { type Instant, instantOf } from '@traguardo/application';

/** The clock of the command line, read here and nowhere else. */
export function now(): Instant {
  return instantOf(Date.now());
}
