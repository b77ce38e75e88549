import { addDays, addMonths, type CivilDate, Exact } from '../kernel/index.ts';
import type { Frequency, Obligation } from './transparency.ts';

/** Where an obligation stands on a day. */
export type ObligationState =
  /** `until` is the last day it stays so; null while no event asks for more. */
  | { readonly kind: 'up-to-date'; readonly until: CivilDate | null }
  /** `since` is the first day out of order. */
  | { readonly kind: 'expired'; readonly since: CivilDate }
  /** An event asks for more, and the body set itself no days: neither in order nor late. */
  | { readonly kind: 'term-not-set' }
  | { readonly kind: 'never-published' }
  /** It waits for an event that has not happened. */
  | { readonly kind: 'nothing-due' }
  | { readonly kind: 'not-applicable'; readonly reason: string };

/** Months a publication stays fresh; null where an event decides. */
function monthsOf(frequency: Frequency): number | null {
  switch (frequency) {
    case 'trimestrale':
      return 3;
    case 'semestrale':
      return 6;
    case 'annuale':
      return 12;
    case 'tempestivo':
    case 'ad-evento':
      return null;
  }
}

/**
 * Where an obligation stands on `at`. What is refreshed by the calendar expires when its months have
 * passed since the last update; what follows an event, when the body's days have passed since the event
 * and no update came. Days not set are not zero days. Publications of a later day are not there yet.
 */
export function obligationState(obligation: Obligation, at: CivilDate): ObligationState {
  const { applicability, frequency, days, lastEvent } = obligation;
  if (applicability.kind === 'not-applicable') return applicability;
  const updated = lastUpdate(obligation, at);
  const months = monthsOf(frequency);
  if (months !== null) {
    if (!updated) return { kind: 'never-published' };
    const until = addMonths(updated, months);
    return at <= until ? { kind: 'up-to-date', until } : expiredAfter(until);
  }
  const event = lastEvent && lastEvent <= at ? lastEvent : null;
  const asked = event && (!updated || updated < event) ? event : null;
  if (asked && days !== undefined) {
    const until = addDays(asked, days);
    if (at > until) return expiredAfter(until);
    return updated ? { kind: 'up-to-date', until } : { kind: 'nothing-due' };
  }
  if (asked && (updated || frequency === 'ad-evento')) return { kind: 'term-not-set' };
  if (updated) return { kind: 'up-to-date', until: null };
  return frequency === 'ad-evento' ? { kind: 'nothing-due' } : { kind: 'never-published' };
}

function expiredAfter(until: CivilDate): ObligationState {
  return { kind: 'expired', since: addDays(until, 1) };
}

/** The last day something of the obligation was published or refreshed, by `at`; null where nothing was. */
export function lastUpdate({ publications }: Obligation, at: CivilDate): CivilDate | null {
  let last: CivilDate | null = null;
  for (const { published, updated } of publications) {
    for (const day of [published, updated]) if (day <= at && (!last || day > last)) last = day;
  }
  return last;
}

/** How many obligations are in order. */
export interface Compliance {
  readonly applicable: number;
  /** Up to date, or with nothing due yet. */
  readonly inOrder: number;
  readonly expired: number;
  readonly neverPublished: number;
  readonly termNotSet: number;
  readonly notApplicable: number;
  /** In order over applicable, 0 to 1; null where none applies. */
  readonly share: Exact | null;
}

/** Obligations in order over those that apply, on `at`; those that do not apply are counted apart. */
export function compliance(obligations: readonly Obligation[], at: CivilDate): Compliance {
  const counts: Record<ObligationState['kind'], number> = {
    'up-to-date': 0,
    expired: 0,
    'term-not-set': 0,
    'never-published': 0,
    'nothing-due': 0,
    'not-applicable': 0,
  };
  for (const obligation of obligations) counts[obligationState(obligation, at).kind] += 1;
  const applicable = obligations.length - counts['not-applicable'];
  const inOrder = counts['up-to-date'] + counts['nothing-due'];
  return {
    applicable,
    inOrder,
    expired: counts.expired,
    neverPublished: counts['never-published'],
    termNotSet: counts['term-not-set'],
    notApplicable: counts['not-applicable'],
    share: applicable === 0 ? null : Exact.int(inOrder).over(Exact.int(applicable)),
  };
}
