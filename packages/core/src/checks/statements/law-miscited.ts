import type { Check, Observation } from '../check.ts';
import type { KnownAct } from '../check-norms.ts';

const KINDS: readonly (readonly [KnownAct['kind'], string])[] = [
  ['dlgs', String.raw`d\.?\s?lgs\.?|decreto legislativo`],
  ['dpr', String.raw`d\.?\s?p\.?\s?r\.?`],
  ['dm', String.raw`d\.?\s?m\.?|decreto ministeriale`],
  ['dl', String.raw`d\.?\s?l\.?|decreto[- ]legge`],
  ['l', String.raw`l\.|legge`],
];

/**
 * A law cited with the number of a well-known act and another year ("D.Lgs. 165/2021"). A guess from a
 * short list of acts, so a warning: the act may exist.
 */
export const lawMiscited: Check = {
  code: 'law-miscited',
  family: 'statements',
  severity: 'warning',
  blocking: false,
  *run(plan, context): Iterable<Observation> {
    const { knownActs } = context.norms;
    for (const statement of plan.statements) {
      for (const print of statement.prints) {
        yield* miscited(print.printed, `statement/${statement.id}`, print.place, knownActs);
      }
    }
    for (const { id, text, title } of plan.narratives) {
      yield* miscited(text, `narrative/${id}`, title, knownActs);
    }
  },
};

function* miscited(
  text: string,
  path: string,
  place: string,
  acts: readonly KnownAct[],
): Iterable<Observation> {
  const seen = new Set<string>();
  for (const [kind, words] of KINDS) {
    const pattern = new RegExp(String.raw`(?<![\p{L}.])(?:${words})\s*(?:n\.?\s*)?(\d{1,4})/(\d{4})`, 'giu');
    for (const match of text.matchAll(pattern)) {
      const [printed, number, year] = [match[0], Number(match[1]), Number(match[2])];
      const same = acts.filter((act) => act.kind === kind && act.number === number);
      const [known] = same;
      if (!known || same.some((act) => act.year === year) || seen.has(printed)) continue;
      seen.add(printed);
      yield { path, params: { place, printed, known: `${number}/${known.year}` } };
    }
  }
}
