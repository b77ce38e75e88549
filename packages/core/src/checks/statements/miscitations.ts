import type { KnownAct } from '../check-norms.ts';

/** A citation that names a well-known act with another year or as another kind of act. */
export interface Miscitation {
  readonly printed: string;
  readonly known: KnownAct;
}

const KINDS: readonly (readonly [KnownAct['kind'], string])[] = [
  ['dlgs', String.raw`d\.?\s?lgs\.?|decreto legislativo`],
  ['dpr', String.raw`d\.?\s?p\.?\s?r\.?`],
  ['dm', String.raw`d\.?\s?m\.?|decreto ministeriale`],
  ['dl', String.raw`d\.?\s?l\.?|decreto[- ]legge`],
  ['l', String.raw`l\.|legge`],
];

const PATTERNS = KINDS.map(
  ([kind, words]) =>
    [kind, new RegExp(String.raw`(?<![\p{L}.])(?:${words})\s*(?:n\.?\s*)?(\d{1,4})/(\d{4})`, 'giu')] as const,
);

/**
 * The citations of a text that miss a well-known act: same kind and number with another year ("D.Lgs.
 * 165/2021"), a law of the year one number away, or same number and year as another kind ("D.Lgs. 202/2024" for a D.L.: the acts of one year
 * share one numbering, ministerial decrees apart).
 */
export function miscitations(text: string, acts: readonly KnownAct[]): Miscitation[] {
  const found = new Map<string, Miscitation>();
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const known = missed({ kind, number: Number(match[1]), year: Number(match[2]) }, acts);
      if (known) found.set(match[0], { printed: match[0], known });
    }
  }
  return [...found.values()];
}

function missed(cited: KnownAct, acts: readonly KnownAct[]): KnownAct | null {
  const sameNumber = acts.filter((act) => act.number === cited.number);
  if (sameNumber.some((act) => act.kind === cited.kind && act.year === cited.year)) return null;
  const otherKind = sameNumber.find((act) => act.year === cited.year && sharesNumbering(act, cited));
  const otherYear = sameNumber.find((act) => act.kind === cited.kind);
  return otherKind ?? otherYear ?? neighbour(cited, acts);
}

/** A law one number away ("L. 182/2010"); decrees come in runs on one matter, and are left alone. */
function neighbour(cited: KnownAct, acts: readonly KnownAct[]): KnownAct | null {
  if (cited.kind !== 'l') return null;
  const sameYear = acts.filter((act) => act.kind === 'l' && act.year === cited.year);
  if (sameYear.some((act) => act.number === cited.number)) return null;
  return sameYear.find((act) => Math.abs(act.number - cited.number) === 1) ?? null;
}

function sharesNumbering(a: KnownAct, b: KnownAct): boolean {
  return a.kind !== 'dm' && b.kind !== 'dm';
}
