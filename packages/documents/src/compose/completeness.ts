import { documentWords, sectionWords } from '@traguardo/texts/documents';
import type { Section } from '../model/document.ts';
import { aside, paragraph, table, titles } from './parts.ts';

const { headings, columns: words } = documentWords;

/** A section that must stand in the document: where it holds nothing it says so. */
export function dueSection(one: Section): Section {
  const holds = one.blocks.length > 0 || one.sections.length > 0;
  return holds ? one : { ...one, blocks: [aside(documentWords.empty)] };
}

/**
 * Which of the sections due hold something; `isDue` knows them by their id. Texts that stand among `others`, for
 * the document has no section of theirs, are said to.
 */
export function completeness(
  sections: readonly Section[],
  caption: string,
  isDue: (id: string) => boolean,
  others: Section | null,
): Section {
  const all = (list: readonly Section[]): readonly Section[] =>
    list.flatMap((one) => [one, ...all(one.sections)]);
  const rows = all(sections)
    .filter(({ id }) => isDue(id))
    .map((one) => ({
      cells: [
        { text: [one.code, one.title].filter((part) => part).join(' '), header: true },
        { text: isFilled(one) ? documentWords.state.filled : documentWords.state.empty },
      ],
    }));
  return {
    id: 'completezza',
    title: headings.completeness,
    blocks: [
      ...table('completezza', caption, [titles(words.section, 5), titles(words.state, 2)], rows),
      ...(others ? [paragraph(sectionWords.others(others.sections.length))] : []),
    ],
    sections: [],
  };
}

function isFilled({ blocks, sections }: Section): boolean {
  return blocks.some((block) => !(block.kind === 'paragraph' && block.aside)) || sections.some(isFilled);
}
