import type { Place, SourceDocument } from '../document/index.ts';
import { factsOf } from '../draft/facts.ts';
import type { DocumentReading } from '../recognise/read-document.ts';
import type { ScoredReadRow } from '../recognise/score-rows.ts';
import { figuresIn, type ProseFigure } from './figures.ts';
import { rarities, stemsOf } from './stems.ts';

/** A figure of the text beside that of the table that seems to be the same quantity. */
export interface ProseContradiction {
  readonly row: ScoredReadRow;
  /** As the table prints it. */
  readonly inTable: string;
  /** As the text prints it. */
  readonly inText: string;
  readonly sentence: string;
  readonly place: Place;
}

/** Of what an indicator's title says, weighed by rarity, how much its sentence must say too. */
const ENOUGH = 0.5;
/** Common words that tell; below them two sentences may speak of anything. */
const FEWEST = 3;
/** Beyond a fifth the figures are of two things; below ten any two small counts are near. */
const NEAR = 0.2;
const SMALLEST = 10;
/** Characters around a figure in which the matter it counts is named. */
const AROUND = 90;

interface Sentence {
  readonly text: string;
  readonly place: Place;
  readonly stems: ReadonlySet<string>;
  readonly figures: readonly ProseFigure[];
}

interface Measured {
  readonly row: ScoredReadRow;
  readonly stems: ReadonlySet<string>;
  readonly printed: string;
  readonly value: number;
  readonly percent: boolean;
}

/**
 * Figures in the text of a section that contradict its tables of indicators ("424" beside 425). Spoken of is
 * only the near miss: one indicator and one sentence that fit each other better than any other, one figure
 * close to the result, and the result itself nowhere in the section's text. Everything else is left in silence.
 */
export function proseContradictions(
  document: SourceDocument,
  reading: Pick<DocumentReading, 'tables' | 'rows'>,
): readonly ProseContradiction[] {
  const { year } = factsOf(document, reading, '');
  const sections = sectionsOf(document, reading, year);
  const weight = rarities(
    [...sections.values()].flatMap(({ sentences }) => sentences.map(({ stems }) => stems)),
  );
  return [...sections.values()].flatMap(({ sentences, rows }) =>
    rows.flatMap((measured) => contradictionOf(measured, sentences, rows, weight)),
  );
}

function contradictionOf(
  measured: Measured,
  sentences: readonly Sentence[],
  rows: readonly Measured[],
  weight: (stem: string) => number,
): readonly ProseContradiction[] {
  const { row, stems, value, percent, printed } = measured;
  const about = sentences.filter((sentence) => fit(stems, sentence.stems, weight) >= ENOUGH);
  if (sentences.some(({ figures }) => figures.some((one) => one.percent === percent && one.value === value)))
    return [];
  const near = about.flatMap((sentence) =>
    sentence.figures
      .filter((figure) => figure.percent === percent && isNear(figure.value, value))
      .filter((figure) => !rows.some((other) => other.percent === percent && other.value === figure.value))
      .filter((figure) => namedAround(sentence, figure, stems))
      .filter(
        () => !rows.some((other) => other !== measured && fitsBetter(other, measured, sentence, weight)),
      )
      .map((figure) => ({ sentence, figure })),
  );
  const [only, ...others] = near;
  if (!only || others.some(({ figure }) => figure.value !== only.figure.value)) return [];
  if (targetIs(row, only.figure)) return [];
  return [
    {
      row,
      inTable: printed,
      inText: only.figure.printed,
      sentence: only.sentence.text,
      place: only.sentence.place,
    },
  ];
}

/** The share of an indicator's telling words a sentence says: 0 none, or too few to tell; 1 all. */
function fit(
  title: ReadonlySet<string>,
  sentence: ReadonlySet<string>,
  weight: (stem: string) => number,
): number {
  let said = 0;
  let all = 0;
  let common = 0;
  for (const stem of title) {
    const much = weight(stem);
    all += much;
    if (!sentence.has(stem)) continue;
    said += much;
    common += 1;
  }
  return common < Math.min(FEWEST, Math.max(2, title.size)) ? 0 : said / all;
}

function fitsBetter(
  other: Measured,
  one: Measured,
  { stems }: Sentence,
  weight: (stem: string) => number,
): boolean {
  return fit(other.stems, stems, weight) >= fit(one.stems, stems, weight);
}

function isNear(found: number, value: number): boolean {
  return found !== value && value >= SMALLEST && Math.abs(found - value) <= value * NEAR;
}

/** True where the words beside the figure are the indicator's own. */
function namedAround({ text }: Sentence, { at }: ProseFigure, title: ReadonlySet<string>): boolean {
  const around = stemsOf(text.slice(Math.max(0, at - AROUND), at + AROUND));
  return [...around].filter((stem) => title.has(stem)).length >= 2;
}

/** The text may well speak of what was expected. */
function targetIs({ target }: ScoredReadRow, figure: ProseFigure): boolean {
  return target !== undefined && figuresIn(` ${target.printed}`).some(({ value }) => value === figure.value);
}

function sectionsOf(
  document: SourceDocument,
  { tables, rows }: Pick<DocumentReading, 'tables' | 'rows'>,
  year: number | undefined,
) {
  const sections = new Map<string, { sentences: Sentence[]; rows: Measured[] }>();
  const sectionAt = (name: string) => {
    const known = sections.get(name) ?? { sentences: [], rows: [] };
    sections.set(name, known);
    return known;
  };
  const trail: { level: number; text: string }[] = [];
  for (const block of document.blocks) {
    if (block.kind !== 'text') continue;
    if (block.role.is === 'heading') {
      const { level } = block.role;
      while ((trail.at(-1)?.level ?? -1) >= level) trail.pop();
      trail.push({ level, text: block.text });
    } else if (block.role.is !== 'margin') {
      const into = sectionAt(trail.map(({ text }) => text).join(' > ')).sentences;
      for (const text of sentencesOf(block.text)) {
        const figures = figuresIn(text).filter((figure) => !isOfAnotherYear(text, figure, year));
        into.push({ text, place: block.place, figures, stems: stemsOf(text) });
      }
    }
  }
  let at = 0;
  for (const table of tables) {
    const own = rows.slice(at, at + table.rows);
    at += table.rows;
    if (table.kind !== 'indicator') continue;
    const into = sectionAt(table.section).rows;
    for (const row of own) for (const measured of measuredOf(row)) into.push(measured);
  }
  return sections;
}

function measuredOf(row: ScoredReadRow): readonly Measured[] {
  const { value, indicator = '' } = row;
  if (!value || 'refused' in value) return [];
  if ((value.kind !== 'count' && value.kind !== 'percent') || value.comparator || value.value === undefined)
    return [];
  const percent = value.kind === 'percent';
  return [{ row, stems: stemsOf(indicator), printed: value.printed, value: Number(value.value), percent }];
}

const OF_YEAR =
  /\b(?:nel|nell['’]anno|dell['’]anno|del|anno|al|rispetto al|sul)\s+(?:\d{1,2}[./ ](?:\d{1,2}|\p{L}+)[./ ])?(20\d\d)\b/giu;

/** "erano 22 nel 2022": the clause speaks of another year than the document. */
function isOfAnotherYear(text: string, { at }: ProseFigure, year: number | undefined): boolean {
  const start = Math.max(...[',', ';', ':', '('].map((mark) => text.lastIndexOf(mark, at))) + 1;
  const ends = [',', ';', ')'].map((mark) => text.indexOf(mark, at + 1)).filter((end) => end !== -1);
  const clause = text.slice(start, Math.min(...ends, text.length));
  return [...clause.matchAll(OF_YEAR)].some(([, of]) => year === undefined || Number(of) !== year);
}

/** A stop before a capital letter ends a sentence; "n. 424", "D.P.R. 23", "art. 2490" do not. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.;!?])\s+(?=[\p{Lu}"«“])|\n+/u).filter((part) => part.trim() !== '');
}
