import type { Check, Observation } from '../check.ts';
import { miscitations } from './miscitations.ts';

/**
 * A law cited that misses a well-known act by its year, its kind or one number ("D.Lgs. 165/2021"). A guess
 * from a short list of acts, so a warning: the act may exist.
 */
export const lawMiscited: Check = {
  code: 'law-miscited',
  family: 'statements',
  severity: 'warning',
  blocking: false,
  *run(plan, context): Iterable<Observation> {
    const passages = [
      ...plan.statements.flatMap(({ id, prints }) =>
        prints.map(({ printed, place }) => ({ path: `statement/${id}`, place, text: printed })),
      ),
      ...plan.narratives.map(({ id, title, text }) => ({ path: `narrative/${id}`, place: title, text })),
    ];
    for (const { path, place, text } of passages) {
      for (const { printed, known } of miscitations(text, context.norms.knownActs)) {
        yield {
          path,
          params: { place, printed, kind: known.kind, known: `${known.number}/${known.year}` },
        };
      }
    }
  },
};
