import { civilDate } from '@traguardo/core/kernel';

/** A moment in time, in UTC with milliseconds: "2026-11-25T02:40:00.000Z". Instants sort as text. */
export type Instant = string & { readonly __instant: true };

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Reads an ISO 8601 moment that says its offset ("2026-11-25T03:40+01:00"); null when it is not one. */
export function instant(text: string): Instant | null {
  if (!MOMENT.test(text) || civilDate(text.slice(0, 10)) === null) return null;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? null : instantOf(milliseconds);
}

/** The instant of a count of milliseconds since 1970, as clocks give it. */
export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant;
}
