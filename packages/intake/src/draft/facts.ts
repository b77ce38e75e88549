import type { BodyKind } from '@traguardo/core/plan';
import type { SourceDocument } from '../document/index.ts';
import { fold } from '../recognise/fold.ts';
import type { DocumentReading } from '../recognise/read-document.ts';

/** What a draft must know of a document and what the document mostly says of itself. */
export interface DocumentFacts {
  readonly kind: 'piao' | 'piano-performance' | 'relazione';
  readonly year: number;
  readonly bodyName: string;
  readonly bodyKind: BodyKind;
  /** As the cover prints it. */
  readonly title: string;
}

const TITLES: readonly (readonly [DocumentFacts['kind'], RegExp])[] = [
  ['relazione', /relazione (?:annuale )?sulla performance/],
  ['piao', /\bpiao\b|piano integrato di attivita e (?:di )?organizzazione/],
  ['piano-performance', /piano (?:triennale )?(?:della|delle|di) performance/],
];

const YEAR = /\b20\d\d\b/g;

/** A kind of body: how its name begins, and the words by which its own documents speak of it throughout. */
const BODIES: readonly (readonly [BodyKind, name: RegExp, talk: RegExp])[] = [
  [
    'camera-di-commercio',
    /\bcamera di commercio\b(?:[, ]+(?:industria|artigianato|agricoltura|e))* (?:di|della|delle|del|dell['’]) ?/gi,
    /\bcamer(?:a|ale|ali)\b/gi,
  ],
  ['comune', /\bcomune di /gi, /\b(?:comune|comunale|comunali|sindaco)\b/gi],
  [
    'provincia',
    /\b(?:provincia|citt[aà] metropolitana) di /gi,
    /\b(?:ente provinciale|presidente della provincia|metropolitan[ao])\b/gi,
  ],
  ['regione', /\bregione /gi, /\b(?:giunta regionale|presidente della regione)\b/gi],
  ['ministero', /\bministero (?:del|della|delle|dei|dell['’]) ?/gi, /\bminister(?:o|iale|iali)\b/gi],
  [
    'universita',
    /\b(?:universit[aà](?: degli studi)?|politecnico) (?:di|del|della) /gi,
    /\b(?:ateneo|rettore|rettorato|studenti)\b/gi,
  ],
  [
    'azienda-sanitaria',
    /\b(?:azienda sanitaria(?: locale)?|azienda ospedaliera|asl|asst|ausl|usl|ulss)(?: di)? /gi,
    /\b(?:sanitari[ao]|aziendale|ospedal\w+)\b/gi,
  ],
  ['agenzia', /\bagenzia (?:delle|per|di|del) /gi, /\bagenzia\b/gi],
];

/** The words of a place that follow: capital letters, with the small words in between. */
const PLACE =
  /^(?:\p{Lu}[\p{L}'’]*)(?:[\s-]+(?:(?:e|di|del|della|dell['’]|d['’])\s*)?\p{Lu}[\p{L}'’]*){0,4}/u;

/** Where titles and prefaces stand; the first text decides. */
const COVER = 200;
/** Texts after which a document that has not named its body will not. */
const ENOUGH = 5000;
const LONGEST_TITLE = 150;

/**
 * The kind, the year and the body as the document gives them. A plan of several years ("2025-2027") is of the
 * first; where no title has a year, the file's name and then the year named most often decide. A document
 * that names no kind is a report when it has results, else a plan. What it does not say is left out.
 */
export function factsOf(
  { blocks }: SourceDocument,
  { rows }: Pick<DocumentReading, 'rows'>,
  file: string,
): Pick<DocumentFacts, 'kind' | 'title'> & Partial<DocumentFacts> {
  const texts: string[] = [];
  for (const block of blocks) {
    if (texts.length >= ENOUGH) break;
    if (block.kind === 'text') texts.push(block.text);
    else for (const { cells } of block.rows.slice(0, ENOUGH)) texts.push(...cells.map(({ text }) => text));
  }
  const cover = texts.slice(0, COVER);
  const named = titleOf(cover);
  const year =
    yearOf(cover, named.kind) ??
    yearOf(texts, named.kind) ??
    yearOf([file], undefined) ??
    commonestYear([file, ...texts]);
  return {
    kind: rows.some(({ value }) => value !== undefined) ? 'relazione' : 'piao',
    title: file.replace(/\.[a-z]+$/i, ''),
    ...named,
    ...(year !== undefined && { year }),
    ...bodyOf(texts),
  };
}

function titleOf(cover: readonly string[]): Partial<Pick<DocumentFacts, 'kind' | 'title'>> {
  for (const text of cover) {
    const said = TITLES.find(([, pattern]) => pattern.test(fold(text)));
    if (!said) continue;
    const title = text.replace(/\s+/g, ' ').trim();
    return { kind: said[0], ...(title.length <= LONGEST_TITLE && { title }) };
  }
  return {};
}

/** The year beside the document's own title; where no title has one, the first year of a triennium. */
function yearOf(texts: readonly string[], kind: DocumentFacts['kind'] | undefined): number | undefined {
  const title = TITLES.find(([known]) => known === kind)?.[1];
  for (const text of title ? texts : []) {
    const folded = fold(text);
    const at = title ? folded.search(title) : -1;
    const beside = at === -1 ? undefined : folded.slice(at, at + 120).match(YEAR)?.[0];
    if (beside !== undefined) return Number(beside);
  }
  for (const text of texts) {
    const [, first, last] = /\b(20\d\d)\s*[-–/]\s*(20\d\d)\b/.exec(text) ?? [];
    if (Number(last) - Number(first) === 2) return Number(first);
  }
  return undefined;
}

/** The year named most often; the file's name comes first among equals. */
function commonestYear(texts: readonly string[]): number | undefined {
  const times = new Map<string, number>();
  for (const text of texts)
    for (const [year] of text.matchAll(YEAR)) times.set(year, (times.get(year) ?? 0) + 1);
  const [first] = [...times].sort(([, a], [, b]) => b - a);
  return first && Number(first[0]);
}

/** The body of the kind the document speaks of most, as it is named most often. */
function bodyOf(texts: readonly string[]): Partial<Pick<DocumentFacts, 'bodyName' | 'bodyKind'>> {
  const plain = texts.map((text) => text.replace(/\s+/g, ' '));
  const [first] = BODIES.map(([kind, name, talk]) => ({
    kind,
    name: commonest(plain, name),
    talk: plain.reduce((sum, text) => sum + (text.match(talk)?.length ?? 0), 0),
  }))
    .filter(({ name }) => name !== undefined)
    .sort((a, b) => b.talk - a.talk);
  return first?.name === undefined ? {} : { bodyName: first.name, bodyKind: first.kind };
}

function commonest(texts: readonly string[], pattern: RegExp): string | undefined {
  const times = new Map<string, { count: number; name: string }>();
  for (const text of texts) {
    for (const match of text.matchAll(pattern)) {
      const place = PLACE.exec(text.slice(match.index + match[0].length))?.[0];
      if (place === undefined || place.length < 3) continue;
      const known = times.get(fold(place));
      const name = `${match[0].charAt(0).toUpperCase()}${match[0].slice(1)}${place}`;
      if (known) known.count += 1;
      else times.set(fold(place), { count: 1, name });
    }
  }
  return [...times.values()].sort((a, b) => b.count - a.count)[0]?.name;
}
