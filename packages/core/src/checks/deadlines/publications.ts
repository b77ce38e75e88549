import type { Plan } from '../../plan/index.ts';
import { type DatedAct, datedActs, isAfterYear } from './acts-of.ts';

/** When the two documents of a cycle were first published; null where it is not known. */
export interface Publications {
  readonly plan: DatedAct | null;
  readonly report: DatedAct | null;
}

/**
 * The publications of a cycle, each with its document. The act names none: what is published after the
 * year is the report on it, and so is the only publication in the cycle of a report.
 */
export function publications(plan: Plan): Publications {
  const published = datedActs(plan, 'pubblicazione');
  const [first] = published;
  if (first && plan.document.kind === 'relazione' && published.length === 1) {
    return { plan: null, report: first };
  }
  return {
    plan: published.find((act) => !isAfterYear(act, plan)) ?? null,
    report: published.find((act) => isAfterYear(act, plan)) ?? null,
  };
}
