import { documentWords } from '@traguardo/texts/documents';
import { type FileChild, Footer, Header, PageNumber, Paragraph, TableOfContents, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { nameOf } from '../html/name-of.ts';
import type { PublicDocument, Section } from '../model/document.ts';
import { textRuns } from './runs.ts';
import type { Writing } from './writing.ts';

const CONTENTS_DEPTH = 4;

/** What stands before the text: body, title, date, contents, lists of tables and drawings. */
export function frontOf(document: PublicDocument, writing: Writing): readonly FileChild[] {
  const { title, subtitle, body, state } = document;
  return [
    new Paragraph({ style: 'Subtitle', children: [...textRuns(body)] }),
    new Paragraph({ style: 'Title', children: [...textRuns(title)] }),
    ...(subtitle === undefined
      ? []
      : [new Paragraph({ style: 'Subtitle', children: [...textRuns(subtitle)] })]),
    ...(state === 'draft' ? [new Paragraph({ style: 'BlockText', text: documentWords.draftNotice })] : []),
    ...contentsOf(document, writing),
  ];
}

function contentsOf({ sections }: PublicDocument, writing: Writing): readonly FileChild[] {
  const entries = sections.flatMap((section) => entriesOf(section, 1, writing));
  const { tables, drawings } = writing.numbering;
  const list = (
    heading: string,
    word: string,
    all: readonly { number: number; of: { caption: string } }[],
  ) =>
    all.length === 0
      ? []
      : [
          new Paragraph({ style: 'TOCHeading', text: heading }),
          new TableOfContents(heading, {
            hyperlink: true,
            captionLabelIncludingNumbers: word,
            cachedEntries: all.map(({ number, of }) => ({
              title: `${word} ${number}. ${of.caption}`,
              level: 1,
              href: writing.bookmarkOf.get(of) ?? '',
            })),
          }),
        ];
  return [
    new Paragraph({ style: 'TOCHeading', pageBreakBefore: true, text: documentWords.contents }),
    new TableOfContents(documentWords.contents, {
      hyperlink: true,
      headingStyleRange: `1-${CONTENTS_DEPTH}`,
      cachedEntries: entries,
    }),
    ...list(documentWords.tables, documentWords.table, tables),
    ...list(documentWords.drawings, documentWords.drawing, drawings),
  ];
}

function entriesOf(section: Section, level: number, writing: Writing): readonly Entry[] {
  if (level > CONTENTS_DEPTH) return [];
  return [
    { title: nameOf(section), level, href: writing.bookmarkOf.get(section) ?? '' },
    ...section.sections.flatMap((one) => entriesOf(one, level + 1, writing)),
  ];
}

interface Entry {
  readonly title: string;
  readonly level: number;
  readonly href: string;
}

/** The head of every page: the body, and behind the text of a draft its mark. */
export function headerOf({ body, state }: PublicDocument): Header {
  const mark = state === 'draft' ? [new TextWatermark({ text: documentWords.draft, font: 'Arial' })] : [];
  return new Header({
    children: [new Paragraph({ style: 'Header', children: [...mark, ...textRuns(body)] })],
  });
}

/** The foot of every page: which page it is, of how many. */
export function footerOf(): Footer {
  const [before = '', between = '', after = ''] = documentWords.page('\n', '\n').split('\n');
  const children = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after].filter(
    (one) => one !== '',
  );
  return new Footer({
    children: [new Paragraph({ style: 'Footer', children: [new TextRun({ children })] })],
  });
}
