import type { OpenCycle } from '@traguardo/application';
import type { ObligationView, TransparencyAnswer } from '@traguardo/contracts';
import { type CivilDate, daysBetween, Exact } from '@traguardo/core/kernel';
import type { Plan } from '@traguardo/core/plan';
import {
  compliance,
  lastUpdate,
  type Obligation,
  type ObligationState,
  obligationState,
  retentionEnd,
} from '@traguardo/core/transparency';
import { publicationYears } from '@traguardo/norms';
import { accessRequestView } from './access-request.ts';
import { unitName } from './plan-names.ts';

/** What must be published and where it stands on the date of judgement, requests of access, attestations. */
export function transparencyAnswer({ plan, evaluation }: OpenCycle): TransparencyAnswer {
  const { at } = evaluation;
  const { transparency, year } = plan;
  if (!transparency) return { year, referenceDate: at, transparency: null };
  const { obligations, requests, attestations } = transparency;
  const { share, ...counts } = compliance(obligations, at);
  return {
    year,
    referenceDate: at,
    transparency: {
      ...counts,
      share: share ? share.times(Exact.HUNDRED).toFixed(2) : null,
      obligations: obligations.map((obligation) => obligationView(obligation, plan, at)),
      requests: requests
        .filter(({ received }) => received <= at)
        .map((request) => accessRequestView(request, at)),
      attestations: attestations
        .filter(({ date }) => date <= at)
        .map(({ gaps, note, ...rest }) => ({
          ...rest,
          gaps: gaps.map((gap) => obligations.find(({ id }) => id === gap)?.title ?? gap),
          note: note ?? null,
        })),
    },
  };
}

function obligationView(obligation: Obligation, plan: Plan, at: CivilDate): ObligationView {
  const { id, section, subsection, title, reference, frequency, days, publications } = obligation;
  const state = obligationState(obligation, at);
  return {
    id,
    section,
    subsection: subsection ?? null,
    title,
    reference: reference ?? null,
    frequency,
    days: days ?? null,
    elaboration: unitName(plan, obligation.elaboration),
    transmission: unitName(plan, obligation.transmission),
    publication: unitName(plan, obligation.publication),
    state: state.kind,
    until: dayOf(state),
    daysLeft: daysLeftOf(state, at),
    reason: state.kind === 'not-applicable' ? state.reason : null,
    updated: lastUpdate(obligation, at),
    publications: publications
      .filter(({ published }) => published <= at)
      .map((each) => {
        const years = publicationYears(each.published);
        return {
          id: each.id,
          url: each.url,
          format: each.format,
          published: each.published,
          updated: each.updated <= at ? each.updated : each.published,
          retainedUntil: years === null ? null : retentionEnd(each, years),
        };
      }),
  };
}

/** To the last day in order: the day before an expired one began to be so. */
function daysLeftOf(state: ObligationState, at: CivilDate): number | null {
  const day = dayOf(state);
  if (!day) return null;
  return daysBetween(at, day) - (state.kind === 'expired' ? 1 : 0);
}

function dayOf(state: ObligationState): CivilDate | null {
  switch (state.kind) {
    case 'up-to-date':
      return state.until;
    case 'expired':
      return state.since;
    case 'term-not-set':
    case 'never-published':
    case 'nothing-due':
    case 'not-applicable':
      return null;
  }
}
