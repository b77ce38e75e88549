import { documentWords } from '@traguardo/texts/documents';
import type { Block, Drawing, PublicDocument, Run, Section, Table } from '../model/document.ts';
import { leadingParagraphs } from './leading.ts';
import { type LaidTable, layTable } from './table-layout.ts';
import { breakable } from './word-breaks.ts';

/** What stands on the pages, in order: data for the template, all texts as texts. */
export type Item =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly label?: string }
  | ParagraphItem
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly FlowRun[])[] }
  | TableItem
  | DrawingItem;

export interface ParagraphItem {
  readonly kind: 'paragraph';
  readonly runs: readonly FlowRun[];
  readonly aside: boolean;
  /** It leads to the table or drawing after it, and stays on the page that begins on. */
  readonly leads: boolean;
}

export interface TableItem {
  readonly kind: 'table';
  readonly caption: string;
  readonly label?: string;
  /** Of a table in several parts: which this is; only the first has a number of its own. */
  readonly part: number;
  readonly table: LaidTable;
}

export interface DrawingItem {
  readonly kind: 'drawing';
  readonly id: string;
  readonly caption: string;
  readonly label?: string;
  readonly alternative: string;
  readonly svg: string;
}

export interface FlowRun {
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  /** Of a figure: the id it has in every format. */
  readonly figure?: string;
  readonly note?: string;
  /** A label that is in the document. */
  readonly to?: string;
}

/** Pages of one direction, one after the other. */
export interface Leaf {
  readonly landscape: boolean;
  readonly items: readonly Item[];
}

/** Levels below are set as this one: PDF/UA-1 knows no deeper heading. */
const DEEPEST = 6;

/** A document as a run of items, parted where the pages turn or a chapter begins. */
export function flowOf(document: PublicDocument): readonly Leaf[] {
  const labels = labelsOf(document.sections);
  return document.sections.flatMap((chapter) => leavesOf(inSection(chapter, 1, labels)));
}

/** The parts of each table as printed, in the order of the pages. */
export function laidTables(leaves: readonly Leaf[]): readonly LaidTable[] {
  return leaves.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'table' ? [item.table] : [])));
}

/**
 * The runs of the text that the engine tags one by one, strong ones and figures, in the order of the pages: the id
 * of each that is a figure.
 */
export function taggedRuns(leaves: readonly Leaf[]): readonly (string | undefined)[] {
  const runs = leaves.flatMap(({ items }) =>
    items.flatMap((item) => {
      if (item.kind === 'paragraph') return item.runs;
      return item.kind === 'list' ? item.items.flat() : [];
    }),
  );
  return runs
    .filter(({ strong, figure, text }) => (strong || figure !== undefined) && text.trim() !== '')
    .map(({ figure }) => figure);
}

/** What leads to a table that lies on its side, headings and remarks, turns with it. */
function leavesOf(items: readonly Item[]): readonly Leaf[] {
  const lies = items.map((item) => item.kind === 'table' && item.table.landscape);
  for (let at = items.length - 2; at >= 0; at -= 1) {
    const item = items[at];
    const leads = item?.kind === 'heading' || (item?.kind === 'paragraph' && item.leads);
    if (leads && lies[at + 1]) lies[at] = true;
  }
  const leaves: { landscape: boolean; items: Item[] }[] = [];
  for (const [at, item] of items.entries()) {
    const landscape = lies[at] === true;
    const last = leaves.at(-1);
    if (last?.landscape === landscape) last.items.push(item);
    else leaves.push({ landscape, items: [item] });
  }
  return leaves;
}

function inSection(section: Section, depth: number, labels: Labels): readonly Item[] {
  const title = section.code === undefined ? section.title : `${section.code} ${section.title}`;
  const leading = leadingParagraphs(section);
  return [
    {
      kind: 'heading',
      level: Math.min(depth, DEEPEST),
      text: breakable(title),
      ...labelled(labels.of(section)),
    },
    ...section.blocks.flatMap((block) => inBlock(block, leading.has(block), labels)),
    ...section.sections.flatMap((inner) => inSection(inner, depth + 1, labels)),
  ];
}

function inBlock(block: Block, leads: boolean, labels: Labels): readonly Item[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', runs: inRuns(block.runs, labels), aside: block.aside === true, leads }];
    case 'list':
      return block.items.length === 0
        ? []
        : [{ kind: 'list', ordered: block.ordered, items: block.items.map((item) => inRuns(item, labels)) }];
    case 'table':
      return inTable(block, labels);
    case 'drawing': {
      const { id, alternative, svg } = block;
      const caption = breakable(block.caption);
      return [
        { kind: 'drawing', id, caption, alternative, svg, ...labelled(labels.of(block)) },
        ...inTable(block.table, labels),
      ];
    }
  }
}

function inTable(table: Table, labels: Labels): readonly Item[] {
  const parts = layTable(table);
  return parts.map((own, at) => ({
    kind: 'table',
    caption: breakable(
      parts.length === 1
        ? table.caption
        : `${table.caption} (${documentWords.part(`${at + 1}`, `${parts.length}`)})`,
    ),
    part: at,
    table: own,
    ...(at === 0 && labelled(labels.of(table))),
  }));
}

function inRuns(runs: readonly Run[], labels: Labels): readonly FlowRun[] {
  return runs.map(({ text, strong, emphasis, figure, note, refersTo }) => {
    const to = refersTo === undefined ? undefined : labels.to(refersTo);
    return {
      text: breakable(text),
      strong: strong === true,
      emphasis: emphasis === true,
      ...(figure !== undefined && { figure }),
      ...(note !== undefined && { note: breakable(note) }),
      ...(to !== undefined && { to }),
    };
  });
}

interface Labels {
  /** Of a part of the document; undefined where another before it has the same id. */
  of(part: Section | Table | Drawing): string | undefined;
  /** The part of an id; undefined where none has it. */
  to(id: string): string | undefined;
}

/** Headings keep their id as address in the file; tables and drawings may repeat it. */
function labelsOf(sections: readonly Section[]): Labels {
  const own = new Map<object, string>();
  const known = new Set<string>();
  const name = (part: Section | Table | Drawing, label: string) => {
    if (known.has(label)) return;
    known.add(label);
    own.set(part, label);
  };
  const walk = (section: Section) => {
    name(section, section.id);
    for (const block of section.blocks) {
      if (block.kind === 'table' || block.kind === 'drawing') name(block, `${block.kind}:${block.id}`);
      if (block.kind === 'drawing') name(block.table, `table:${block.table.id}`);
    }
    section.sections.forEach(walk);
  };
  sections.forEach(walk);
  return {
    of: (part) => own.get(part),
    to: (id) => [id, `table:${id}`, `drawing:${id}`].find((label) => known.has(label)),
  };
}

const labelled = (label: string | undefined) => (label === undefined ? {} : { label });
