import type { BodyKind } from '@traguardo/core/plan';
import type { SourceDocument } from '../document/index.ts';
import { fold } from '../recognise/fold.ts';
import type { ReadRow } from '../recognise/read-row.ts';
import { seen } from '../recognise/seen.ts';
import type { Cycle } from '../recognise/settle.ts';

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
  [
    'relazione',
    /relazione (?:(?:annuale|integrata|consuntiva|finale|unica) )*(?:(?:sulla|della|sulle|di) )?performance/,
  ],
  ['piao', /\bpiao\b|piano integrato di attivita e (?:di )?organizzazione/],
  ['piano-performance', /piano (?:(?:triennale|integrato) )?(?:della|delle|di) performance/],
];

/** Documents that are the plan of the performance where no title says another. */
const OTHER_TITLES: typeof TITLES = [
  ['piano-performance', /piano (?:(?:esecutivo|economico) di gestione|(?:dettagliato )?degli obiettivi)/],
];

/** A year, unless it is that of a law: "d.lgs. n. 33/2013", "legge 6 novembre 2012, n. 190". */
const YEAR = /(?<!\d|(?:^|[^\d/])\d{1,3}\/)20\d\d(?!\d|,? n\. ?\d)/g;

/** The article or preposition between a body and its place: the longest first. */
const OF = "(?:dell['’] ?|della |delle |dello |degli |dei |del |di |d['’] ?)";

const THE = "(?:la |il |lo |le |i |l['’] ?)?";

const HEALTH =
  'azienda (?:(?:unit[aà] )?sanitaria(?: locale| provinciale| universitaria)?|usl|socio[- ]?sanitaria(?: territoriale| locale)?|ospedalier[ao](?:[- ]universitaria)?)|asl|asst|ats|asp|aou|ausl|usl|ulss';
/** Bodies of no larger kind. */
const OTHERS =
  'ente parco(?: nazionale| regionale)?|unione (?:dei |di )?comuni|unione montana|comunit[aà] montana|consorzio di bonifica|autorit[aà] (?:di sistema portuale|di bacino)|istituto nazionale|istituto zooprofilattico sperimentale';

/** A kind of body: how its name begins, and the words by which its own documents speak of it throughout. */
const BODIES: readonly (readonly [BodyKind, name: RegExp, talk: RegExp])[] = [
  [
    'camera-di-commercio',
    named(`\\bcamera di commercio\\b(?:[, ]+(?:industria|artigianato|agricoltura|e))* ${OF}?`),
    /\bcamer(?:a|ale|ali)\b/gi,
  ],
  ['comune', named(`\\b(?:comune|citt[aà]) ${OF}`), /\b(?:comune|comunale|comunali|sindaco)\b/gi],
  [
    'provincia',
    named(`\\b(?:provincia(?: autonoma)?|citt[aà] metropolitana|libero consorzio comunale) ${OF}`),
    /\b(?:ente provinciale|presidente della provincia|metropolitan[ao])\b/gi,
  ],
  [
    'regione',
    named(`\\bregione (?:autonoma )?${OF}?`),
    /\b(?:giunta regionale|presidente della regione)\b/gi,
  ],
  ['ministero', named(`\\bministero ${OF}`), /\bminister(?:o|iale|iali)\b/gi],
  [
    'universita',
    named(`\\b(?:universit[aà](?: degli studi)?|politecnico) ${OF}`),
    /\b(?:ateneo|rettore|rettorato|studenti)\b/gi,
  ],
  [
    'azienda-sanitaria',
    named(`\\b(?:${HEALTH})(?: (?:n\\.? ?)?\\d+)? ${OF}?`),
    /\b(?:sanitari[ao]|aziendale|ospedal\w+)\b/gi,
  ],
  ['agenzia', named(`\\bagenzia (?:nazionale |regionale )?(?:${OF}|per ${THE})?`), /\bagenzia\b/gi],
  ['ente-pubblico', named(`\\b(?:${OTHERS}) (?:${OF}|per ${THE})?`), named(`\\b(?:${OTHERS})\\b`)],
];

function named(pattern: string): RegExp {
  return new RegExp(pattern, 'gi');
}

/** What a document or a part of it is called: after a body's name it is no more of it. */
const DOCUMENTS =
  'relazione piano piao anno settore provincia referto rapporto report documento allegato allegati obiettivi performance scheda schede consuntivo rendiconto rendicontazione bilancio nota programma servizio ufficio area direzione peg pdo ptpct'
    .split(' ')
    .flatMap((word) => [word.toUpperCase(), `${word.charAt(0).toUpperCase()}${word.slice(1)}`])
    .join('|');
const SMALL = "(?:(?:e|di|in|al|del|alla|della|delle|dei|sul|sulla|(?:all|dell|d|nell|sull)['’])\\s*)";

/** The words of a place or a field that follow: capital letters, with the small words in between. */
const PLACE = new RegExp(
  `^(?:\\p{Lu}[\\p{L}'’]*)(?:[ -]+${SMALL}{0,3}(?!(?:${DOCUMENTS})(?!\\p{L}))\\p{Lu}[\\p{L}'’]*){0,5}`,
  'u',
);
/** What a ministry is of need not begin with a capital letter. */
const FIELD = /^\p{L}[\p{L}'’]*(?:(?:,| e| e della| e delle| e dei| e del) \p{L}[\p{L}'’]{3,}){0,3}/u;

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
  { rows }: { readonly rows: readonly ReadRow[] },
  file: string,
): Pick<DocumentFacts, 'kind' | 'title'> & Partial<DocumentFacts> {
  const texts = textsOf(blocks, ENOUGH);
  const cover = texts.slice(0, COVER);
  const named = titleOf(blocks, cover);
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

/** What the title of a document says it is of; undefined where none has a kind and a year. */
export function statedCycle({ blocks }: SourceDocument): Cycle | undefined {
  const cover = textsOf(blocks, COVER).slice(0, COVER).map(seen);
  const { kind } = titleOf(blocks, cover);
  const year = kind && yearOf(cover, kind);
  return year === undefined ? undefined : { year, plan: kind !== 'relazione' };
}

function textsOf(blocks: SourceDocument['blocks'], enough: number): readonly string[] {
  const texts: string[] = [];
  for (const block of blocks) {
    if (texts.length >= enough) break;
    if (block.kind === 'text') texts.push(block.text);
    else for (const { cells } of block.rows.slice(0, enough)) texts.push(...cells.map(({ text }) => text));
  }
  return texts;
}

/** The first text that is a title of a known kind; a cell that begins as one only where no line is. */
function titleOf(
  blocks: SourceDocument['blocks'],
  cover: readonly string[],
): Partial<Pick<DocumentFacts, 'kind' | 'title'>> {
  const lines = blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : [])).slice(0, COVER);
  for (const [titles, texts, latest] of [
    [TITLES, lines, Number.POSITIVE_INFINITY],
    [OTHER_TITLES, lines, Number.POSITIVE_INFINITY],
    [TITLES, cover, 0],
    [OTHER_TITLES, cover, 0],
  ] as const) {
    for (const text of texts) {
      const at = (pattern: RegExp) => fold(text).search(pattern);
      const said = titles.find(([, pattern]) => at(pattern) !== -1 && at(pattern) <= latest);
      if (!said) continue;
      const title = text.replace(/\s+/g, ' ').trim();
      return { kind: said[0], ...(title.length <= LONGEST_TITLE && { title }) };
    }
  }
  return {};
}

/** The year beside the document's own title; where no title has one, the first year of a triennium. */
function yearOf(texts: readonly string[], kind: DocumentFacts['kind'] | undefined): number | undefined {
  const titles = [...TITLES, ...OTHER_TITLES].filter(([known]) => known === kind);
  for (const [index, text] of titles.length > 0 ? texts.entries() : []) {
    const at = Math.max(...titles.map(([, title]) => fold(text).search(title)));
    if (at === -1) continue;
    // "RELAZIONE SULLA PERFORMANCE" and, on a line of its own, "ANNO 2023".
    const below = texts.slice(index + 1, index + 3).filter((line) => line.length <= 40);
    const beside = [fold(text).slice(at, at + 120), ...below].join(' ').match(YEAR)?.[0];
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
    name: commonest(plain, name, kind === 'ministero' ? FIELD : PLACE),
    talk: plain.reduce((sum, text) => sum + (text.match(talk)?.length ?? 0), 0),
  }))
    .filter(({ name }) => name !== undefined)
    .sort((a, b) => b.talk - a.talk);
  return first?.name === undefined ? {} : { bodyName: first.name, bodyKind: first.kind };
}

function commonest(texts: readonly string[], pattern: RegExp, follows: RegExp): string | undefined {
  const times = new Map<string, { count: number; name: string }>();
  for (const text of texts) {
    for (const match of text.matchAll(pattern)) {
      const place = follows.exec(
        text.slice(match.index + match[0].length, match.index + match[0].length + 120),
      )?.[0];
      if (place === undefined || place.length < 3) continue;
      const known = times.get(fold(place));
      const name = `${match[0].charAt(0).toUpperCase()}${match[0].slice(1)}${place}`;
      if (known) {
        known.count += 1;
        // A cover shouts; the text says the name as it is written.
        if (known.name === known.name.toUpperCase()) known.name = name;
      } else times.set(fold(place), { count: 1, name });
    }
  }
  return [...times.values()].sort((a, b) => b.count - a.count)[0]?.name;
}
