import type { Paragraph } from 'docx';
import type { Numbering } from '../data/numbered.ts';
import type { PublicDocument, Section } from '../model/document.ts';

/** The measures of a page, in twentieths of a point. */
export interface PageShape {
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

/** What is known and counted while a file is written. */
export interface Writing {
  readonly numbering: Numbering;
  /** The bookmark of each section, table and drawing. */
  readonly bookmarkOf: ReadonlyMap<object, string>;
  /** The bookmark an id points at. */
  readonly bookmarkTo: ReadonlyMap<string, string>;
  /** Of each table in the order they are written, a part being one. */
  readonly tableCaptions: string[];
  readonly footnotes: Record<string, { readonly children: readonly Paragraph[] }>;
  /** Content controls and lists are numbered as they are written. */
  controls: number;
  lists: number;
}

/** A file about to be written: bookmarks are short and numbered, since Word takes no others. */
export function writingOf(document: PublicDocument, numbering: Numbering): Writing {
  const bookmarkOf = new Map<object, string>();
  const bookmarkTo = new Map<string, string>();
  const take = (part: { readonly id: string }, bookmark: string) => {
    bookmarkOf.set(part, bookmark);
    if (!bookmarkTo.has(part.id)) bookmarkTo.set(part.id, bookmark);
  };
  let sections = 0;
  const visit = (section: Section) => {
    sections += 1;
    take(section, `section_${sections}`);
    section.sections.forEach(visit);
  };
  document.sections.forEach(visit);
  for (const { of, number } of numbering.tables) take(of, `table_${number}`);
  for (const { of, number } of numbering.drawings) take(of, `drawing_${number}`);
  return { numbering, bookmarkOf, bookmarkTo, tableCaptions: [], footnotes: {}, controls: 0, lists: 0 };
}
