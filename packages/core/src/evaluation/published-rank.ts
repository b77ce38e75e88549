import type { Exact } from '../kernel/index.ts';
import { ratingSpread } from './differentiation.ts';
import type { ResultClass } from './evaluation.ts';
import { resultClass } from './result-class.ts';
import { type PublishedCount, publishable } from './suppression.ts';

/** What may be published of the ratings of one rank, whose people anybody may count. */
export interface PublishedRank {
  /** One for each class, in their order. */
  readonly counts: readonly PublishedCount[];
  /** People without a score, or below every class. */
  readonly unclassed: PublishedCount;
  /** In points at 2 decimals; null where it may not be published. */
  readonly spread: Exact | null;
}

/**
 * The ratings of one rank made safe to publish; null is a person without a score. Who has no class is
 * one more cell, or a withheld class would be what is missing to the people of the rank. The spread is
 * given with a whole row only, so that neither it nor its absence tells anything of a withheld cell.
 */
export function publishedRank(
  scores: readonly (Exact | null)[],
  classes: readonly ResultClass[],
): PublishedRank {
  const found = scores.map((score) => (score ? (resultClass(score, classes)?.id ?? null) : null));
  const sizes = [...classes.map(({ id }) => id), null].map(
    (id) => found.filter((each) => each === id).length,
  );
  const cells = publishable(sizes);
  const whole = cells.every(({ kind }) => kind === 'count');
  const known = scores.filter((score) => score !== null);
  return {
    counts: cells.slice(0, -1),
    unclassed: cells.at(-1) ?? { kind: 'withheld' },
    spread: whole ? ratingSpread(known, 2) : null,
  };
}
