import { documentWords } from '@traguardo/texts/documents';
import { Bookmark, type FileChild, Paragraph } from 'docx';
import { nameOf } from '../html/name-of.ts';
import type { Block, List, PublicDocument, Section, Table } from '../model/document.ts';
import { leadingParagraphs } from '../pdf/leading.ts';
import { layTable } from '../pdf/table-layout.ts';
import { pictureOf, type Rasterise } from './drawing.ts';
import { lyingPage, roomOn } from './pages.ts';
import { runsOf, textRuns } from './runs.ts';
import { captionOf, tableOf } from './table.ts';
import type { PageShape, Writing } from './writing.ts';

/** What stands on pages of one shape. */
export interface Part {
  readonly page: PageShape;
  readonly children: FileChild[];
}

/** The names under which the file keeps its two kinds of list. */
export const LISTS = { bullets: 'bullets', numbers: 'numbers' } as const;

const DEEPEST_HEADING = 6;
const DEEPEST_OUTLINE = 9;

/** The document after its front, parted wherever the shape of the page changes. */
export function partsOfDocument(
  { sections }: PublicDocument,
  front: readonly FileChild[],
  upright: PageShape,
  writing: Writing,
  rasterise: Rasterise | undefined,
): readonly Part[] {
  const parts: Part[] = [{ page: upright, children: [...front] }];
  const add = (page: PageShape, ...children: readonly FileChild[]) => {
    const last = parts.at(-1);
    if (last?.page.width === page.width) last.children.push(...children);
    else parts.push({ page, children: [...children] });
  };
  const lying = lyingPage(upright);
  const room = roomOn(upright);
  const addTable = (table: Table) => {
    const laid = layTable(table, room);
    for (const [at, one] of laid.entries()) {
      add(
        one.landscape ? lying : upright,
        captionOf(table, writing, { part: at + 1, parts: laid.length }),
        tableOf(one, table.caption, writing),
      );
    }
  };
  const pagesOf = (blocks: readonly Block[], leading: ReadonlySet<Block>): readonly PageShape[] => {
    const pages: PageShape[] = [];
    for (const block of blocks.toReversed()) {
      const lies = block.kind === 'table' && layTable(block, room)[0]?.landscape;
      pages.unshift(lies ? lying : leading.has(block) ? (pages[0] ?? upright) : upright);
    }
    return pages;
  };
  const visit = (section: Section, level: number) => {
    const leading = leadingParagraphs(section);
    const pages = pagesOf(section.blocks, leading);
    const page = pages[0] ?? upright;
    // The text begins a page; where the page turns for it, it does so by itself.
    const begins = section === sections[0] && page === upright;
    add(page, headingOf(section, level, begins, writing));
    if (section.blocks.length === 0 && section.sections.length === 0) {
      add(upright, new Paragraph({ style: 'BlockText', text: documentWords.empty }));
    }
    for (const [at, block] of section.blocks.entries()) {
      if (block.kind === 'table') addTable(block);
      else if (block.kind === 'drawing') {
        const serial = writing.numbering.drawingNumber.get(block) ?? 0;
        add(upright, pictureOf(block, upright, serial, rasterise), captionOf(block, writing));
        addTable(block.table);
      } else add(pages[at] ?? upright, ...textOf(block, leading.has(block), writing));
    }
    for (const one of section.sections) visit(one, level + 1);
  };
  for (const section of sections) visit(section, 1);
  return parts;
}

function headingOf(section: Section, level: number, first: boolean, writing: Writing): Paragraph {
  return new Paragraph({
    pageBreakBefore: first,
    style: `Heading${Math.min(level, DEEPEST_HEADING)}`,
    ...(level > DEEPEST_HEADING && { outlineLevel: Math.min(level, DEEPEST_OUTLINE) - 1 }),
    children: [
      new Bookmark({ id: writing.bookmarkOf.get(section) ?? '', children: [...textRuns(nameOf(section))] }),
    ],
  });
}

function textOf(
  block: Exclude<Block, { kind: 'table' | 'drawing' }>,
  leads: boolean,
  writing: Writing,
): readonly Paragraph[] {
  switch (block.kind) {
    case 'paragraph':
      return [
        new Paragraph({
          keepNext: leads,
          ...(block.aside && { style: 'BlockText' }),
          children: [...runsOf(block.runs, writing)],
        }),
      ];
    case 'list':
      return itemsOf(block, writing);
  }
}

function itemsOf({ ordered, items }: List, writing: Writing): readonly Paragraph[] {
  writing.lists += 1;
  const reference = ordered ? LISTS.numbers : LISTS.bullets;
  return items.map(
    (item) =>
      new Paragraph({
        style: ordered ? 'ListNumber' : 'ListBullet',
        numbering: { reference, level: 0, instance: ordered ? writing.lists : 0, custom: true },
        children: [...runsOf(item, writing)],
      }),
  );
}
