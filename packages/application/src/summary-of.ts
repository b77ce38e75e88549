import type { Body, DraftCycle } from '@traguardo/core/plan';
import type { BodySummary } from './store.ts';

/** What a list says of a body, its latest cycle first: of a dossier and of a draft alike. */
export function summaryOf(whole: {
  readonly body: Body;
  readonly plans: readonly Pick<DraftCycle, 'year' | 'document' | 'referenceDate'>[];
}): BodySummary {
  const { id, name, kind } = whole.body;
  const cycles = [...whole.plans].sort((a, b) => b.year - a.year);
  return {
    id,
    name,
    kind,
    cycles: cycles.map(({ year, document, referenceDate }) => ({ year, document, referenceDate })),
  };
}
