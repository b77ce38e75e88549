import { italian } from '@traguardo/texts';
import { documentWords } from '@traguardo/texts/documents';
import type { PublicDocument } from '../model/document.ts';
import type { FlowRun, Item, Leaf } from './flow.ts';
import { FAMILIES } from './fonts.ts';
import { type Colours, coloursOf, type Look, logoFormat } from './look.ts';
import { PAGE, textWidth } from './measures.ts';
import { PDF_ROOM } from './table-layout.ts';
import { fitted } from './word-breaks.ts';

/** What the template is given, as JSON: every text of the document and how it looks, in points. */
export function templateData(document: PublicDocument, leaves: readonly Leaf[], look: Look): string {
  const items = leaves.flatMap((leaf) => leaf.items);
  const data = {
    title: document.title,
    body: document.body,
    under: underTitle(document),
    running: { body: shortened(document.body), title: shortened(document.title) },
    day: document.at.split('-').map(Number),
    draft: document.state === 'draft',
    ...(look.logo && { logo: logoFormat(look.logo) }),
    colours: coloursOf(look) satisfies Colours,
    fonts: FAMILIES,
    margin: PAGE.margin,
    foot: PAGE.foot,
    titleSize: sizeFor(document.title, [28, 22, 16, 11]),
    words: {
      draft: documentWords.draft,
      contents: documentWords.contents,
      tables: documentWords.tables,
      drawings: documentWords.drawings,
      table: documentWords.table,
      drawing: documentWords.drawing,
      page: documentWords.page('\n', '\n').split('\n'),
    },
    tables: items.filter(({ kind }) => kind === 'table').length,
    drawings: items.filter(({ kind }) => kind === 'drawing').length,
    leaves: leaves.map(({ landscape, items: own }) => ({ landscape, items: own.map(itemData) })),
  };
  return JSON.stringify(data);
}

function itemData(item: Item) {
  switch (item.kind) {
    case 'heading':
      return { ...item, size: sizeFor(item.text, HEADINGS[item.level - 1] ?? [10]) };
    case 'paragraph':
      return { ...item, runs: item.runs.map(runData) };
    case 'list':
      return { ...item, items: item.items.map((runs) => runs.map(runData)) };
    case 'table':
      return { ...item, table: tableData(item.table) };
    case 'drawing':
      return item;
  }
}

/** A row that heads others is said again on the next page where it is short. */
function tableData(table: Extract<Item, { kind: 'table' }>['table']) {
  const { columns, rows, size } = table;
  const room = (at: number) => (columns[at]?.width ?? 0) - PDF_ROOM.sides;
  const whole = columns.reduce((sum, { width }) => sum + width, 0) - PDF_ROOM.sides;
  return {
    ...table,
    repeats: columns.every(({ label, width }) => textWidth(label, size) < width * 12),
    columns: columns.map(({ label, align, width }, at) => ({
      align,
      width,
      ...fitted(label, room(at), size),
    })),
    rows: rows.map(({ cells, heading, ...row }) => ({
      ...row,
      heading,
      repeats: heading && (cells[0]?.text.length ?? 0) < 160,
      cells: cells.map(({ text, strong }, at) => ({
        ...fitted(text, heading ? whole : room(at), size),
        strong: strong === true,
      })),
    })),
  };
}

const runData = (run: FlowRun): FlowRun => run;

/** Of each level: for a short heading, a long one, one of some lines, one of a page. */
const HEADINGS: readonly (readonly number[])[] = [
  [19, 15, 12, 10],
  [15, 13, 11, 10],
  [12.5, 11.5, 10.5, 10],
  [11, 10.5, 10, 10],
  [10.5, 10, 10, 10],
  [10, 10, 10, 10],
];

function sizeFor(text: string, sizes: readonly number[]): number {
  const step = text.length < 90 ? 0 : text.length < 220 ? 1 : text.length < 700 ? 2 : 3;
  return sizes[step] ?? sizes.at(-1) ?? 10;
}

function underTitle({ subtitle, at }: PublicDocument): readonly string[] {
  const day = italian(at);
  if (subtitle === undefined) return [day];
  return subtitle.includes(day) ? [subtitle] : [subtitle, day];
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= 70 ? text : `${letters.slice(0, 69).join('').trimEnd()}…`;
}
