import type { AccessRequestView } from '@traguardo/contracts';
import { type CivilDate, daysBetween } from '@traguardo/core/kernel';
import {
  type AccessRequest,
  type AccessTerm,
  accessTerm,
  type LegalDays,
  requestOn,
  requestState,
} from '@traguardo/core/transparency';
import { accessDays } from '@traguardo/norms';
import { citationView } from './citation.ts';

/** A request of access as it was on `at`, with its term by the law in force the day it came. */
export function accessRequestView(entered: AccessRequest, at: CivilDate): AccessRequestView {
  const request = requestOn(entered, at);
  const { id, kind, subject, received, of, decision } = request;
  const legal = accessDays(received);
  const term = legal ? accessTerm(request, legal) : null;
  const state = term ? requestState(request, term, at) : decision ? 'answered' : 'open';
  const pending = state === 'open' || state === 'overdue';
  return {
    id,
    kind,
    subject,
    received,
    of: of ?? null,
    term: term ? termView(term) : null,
    state,
    daysLeft: term && pending ? daysBetween(at, term.due) : null,
    decision: decision
      ? {
          date: decision.date,
          outcome: decision.outcome,
          reason: decision.reason ?? null,
          delivered: decision.delivered ?? null,
        }
      : null,
  };
}

function termView({ days, suspended, due, deliverFrom }: AccessTerm): NonNullable<AccessRequestView['term']> {
  return {
    days: daysView(days),
    suspended: suspended.map((each) => ({ for: each.for, ...daysView(each.days) })),
    due,
    deliverFrom,
  };
}

function daysView({ days, citation }: LegalDays) {
  return { days, citation: citationView(citation) };
}
