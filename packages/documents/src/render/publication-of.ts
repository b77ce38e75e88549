import type { CivilDate } from '@traguardo/core/kernel';
import type { Act, Plan } from '@traguardo/core/plan';

/** A document of a cycle as its acts tell it was made public. */
export interface Publication {
  readonly kind: 'piao' | 'relazione';
  /** The act that approved it. */
  readonly act: Act & { readonly date: CivilDate };
  /** The day it was made public; absent where no act says it was. */
  readonly published?: CivilDate;
  /** The day of the last change since, which makes it another text (D.Lgs. 150/2009 art. 6). */
  readonly changed?: CivilDate;
}

const APPROVALS = [
  ['piao', 'adozione-piano'],
  ['relazione', 'approvazione-relazione'],
] as const;

/**
 * The documents of a cycle that were approved by a day, and when each was made public: by the first act of
 * publication since its approval and before the next document's (D.Lgs. 33/2013 art. 10 c. 8 lett. a and b). A plan is
 * published as it was changed last. Only the
 * acts of the plan are asked; a document without an act of publication is not published, whatever the site shows.
 */
export function publicationsOf({ acts }: Plan, at: CivilDate): readonly Publication[] {
  const dated = acts
    .filter((act): act is Publication['act'] => act.date !== undefined && act.date <= at)
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  const approved = APPROVALS.flatMap(([kind, needed]) => {
    const act = dated.find((one) => one.kind === needed);
    return act ? [{ kind, act }] : [];
  });
  return approved.map(({ kind, act }) => {
    const next = approved.map((other) => other.act.date).find((date) => date > act.date);
    const made = dated.find(
      (one) =>
        one.kind === 'pubblicazione' && one.date >= act.date && (next === undefined || one.date < next),
    );
    const changed = dated.findLast(
      (one) =>
        kind === 'piao' &&
        one.kind === 'variazione' &&
        made !== undefined &&
        one.date > made.date &&
        (next === undefined || one.date < next),
    );
    return { kind, act, ...(made && { published: made.date }), ...(changed && { changed: changed.date }) };
  });
}
