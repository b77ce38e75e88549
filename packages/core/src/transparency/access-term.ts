import { addDays, type CitationId, type CivilDate, daysBetween } from '../kernel/index.ts';
import type { AccessRequest } from './access-request.ts';

/** A number of days the law sets, with the article. */
export interface LegalDays {
  readonly days: number;
  readonly citation: CitationId;
}

/** The days of D.Lgs. 33/2013 art. 5 in force on a day: kept in `norms`, an argument here. */
export interface AccessDays {
  /** To answer (c. 6). */
  readonly answer: LegalDays;
  /** Given to counter-parties to object: at most so many days the term stands still (c. 5). */
  readonly objection: LegalDays;
  /** Between the counter-party's receipt and the delivery, where it objected (c. 6). */
  readonly delivery: LegalDays;
  /** To decide a review (c. 7). */
  readonly review: LegalDays;
  /** At most so many days a review stands still for the Garante (c. 7). */
  readonly garante: LegalDays;
}

/** When a request is due, and how that day comes about. */
export interface AccessTerm {
  readonly days: LegalDays;
  /** Days the term stood still, and why. */
  readonly suspended: readonly { readonly for: 'counterparties' | 'garante'; readonly days: LegalDays }[];
  readonly due: CivilDate;
  /** The first day of delivery, where a counter-party objected and the decision reached it. */
  readonly deliverFrom: CivilDate | null;
}

export type RequestState = 'open' | 'overdue' | 'answered' | 'answered-late';

/**
 * The term of a request. It stands still from the day counter-parties are told until one objects, at
 * most the days given to them; a review, until the Garante answers, at most the days given to it. Until
 * then the most is counted. Only an access generalizzato has counter-parties to hear: the data of an
 * access semplice had to be published (art. 5 c. 5).
 */
export function accessTerm(request: AccessRequest, legal: AccessDays): AccessTerm {
  const { kind, received, counterparties, garante, decision } = request;
  const days = kind === 'riesame' ? legal.review : legal.answer;
  const suspended: AccessTerm['suspended'][number][] = [];
  if (counterparties && kind === 'civico-generalizzato') {
    const { notified, objected } = counterparties;
    suspended.push({ for: 'counterparties', days: atMost(legal.objection, notified, objected) });
  }
  if (garante && kind === 'riesame') {
    suspended.push({ for: 'garante', days: atMost(legal.garante, garante.asked, garante.answered) });
  }
  const still = suspended.reduce((sum, { days: each }) => sum + each.days, 0);
  const told = counterparties?.objected ? decision?.counterpartyTold : undefined;
  return {
    days,
    suspended,
    due: addDays(received, days.days + still),
    deliverFrom: told ? addDays(told, legal.delivery.days) : null,
  };
}

/** Where a request stands on `at`, against its term. */
export function requestState(request: AccessRequest, term: AccessTerm, at: CivilDate): RequestState {
  const decided = request.decision?.date;
  if (decided && decided <= at) return decided <= term.due ? 'answered' : 'answered-late';
  return term.due < at ? 'overdue' : 'open';
}

function atMost(limit: LegalDays, from: CivilDate, to: CivilDate | undefined): LegalDays {
  return to === undefined
    ? limit
    : { ...limit, days: Math.max(0, Math.min(limit.days, daysBetween(from, to))) };
}
