import { type PortalSection, portalSections } from '@traguardo/norms';
import type { Block, PublicDocument, Section, Table } from '../model/document.ts';

/** What a document has for one section of the portal. */
export interface SectionContent {
  /** Whether the document has such a section at all. */
  readonly present: boolean;
  /** The parts of it that say nothing yet, by their headings. */
  readonly empty: readonly string[];
  readonly filled: boolean;
  readonly text: string;
  readonly tables: readonly Table[];
  /** The sections of the document it takes. */
  readonly from: readonly Section[];
}

/** The training of the staff stands in 3.3 of the Piano-tipo and in a section of its own on the portal. */
const TRAINING = '3.3.2';
const OWN_CODES = new Set<string | undefined>(portalSections.map(({ code }) => code));
const isTraining = ({ id, title }: Section) => id === 'tabelle-training' || /formazione/i.test(title);

/** What the document has for a section of the portal: under its own code, else under that of the Piano-tipo. */
export function contentOf({ code, piano }: PortalSection, document: PublicDocument): SectionContent {
  const own = findSection(document.sections, code);
  if (own || code === piano) return gathered(own ? [own] : []);
  const whole = findSection(document.sections, piano);
  if (!whole) return gathered([]);
  const parts = whole.sections.filter(
    (part) => !OWN_CODES.has(part.code) && isTraining(part) === (code === TRAINING),
  );
  return code === TRAINING ? gathered(parts) : gathered([{ ...whole, sections: parts }], [whole, ...parts]);
}

/** Every section that says something and goes nowhere on the portal; the table of completeness is ours. */
export function withoutPlace(
  { sections }: Pick<PublicDocument, 'sections'>,
  taken: ReadonlySet<Section>,
): readonly Section[] {
  return sections.flatMap((section): readonly Section[] => {
    if (section.id === 'completezza') return [];
    const below = withoutPlace(section, taken);
    return !taken.has(section) && section.blocks.some(says) ? [section, ...below] : below;
  });
}

/** A section with all below it. */
export function withDescendants(section: Section): readonly Section[] {
  return [section, ...section.sections.flatMap(withDescendants)];
}

function gathered(sections: readonly Section[], from: readonly Section[] = sections): SectionContent {
  const all = sections.flatMap(withDescendants);
  const blocks = all.flatMap((section) => section.blocks);
  const filled = blocks.some(says);
  const isHollow = (section: Section) => !withDescendants(section).some((one) => one.blocks.some(says));
  return {
    present: sections.length > 0,
    filled,
    empty: filled ? all.filter(isHollow).map(({ title }) => title) : [],
    text: blocks.filter(says).map(textOf).filter(Boolean).join('\n\n'),
    tables: blocks.flatMap((block) =>
      block.kind === 'table' ? [block] : block.kind === 'drawing' ? [block.table] : [],
    ),
    from,
  };
}

/** A block that only says that something lacks says nothing. */
function says(block: Block): boolean {
  return !(block.kind === 'paragraph' && block.aside);
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.runs.map(({ text }) => text).join('');
    case 'list':
      return block.items.map((item) => `- ${item.map(({ text }) => text).join('')}`).join('\n');
    case 'table':
    case 'drawing':
      return '';
  }
}

/** Looked for along its own code only: an objective of section 2.2 may be numbered 2.3 too. */
function findSection(sections: readonly Section[], code: string): Section | undefined {
  const here = sections.find((section) => section.code === code);
  if (here) return here;
  const above = sections.filter((section) => section.code && code.startsWith(`${section.code}.`));
  return findFirst(above, (section) => findSection(section.sections, code));
}

function findFirst<In, Out>(list: readonly In[], find: (one: In) => Out | undefined): Out | undefined {
  for (const one of list) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
