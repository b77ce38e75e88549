import type { Block, Section } from '../model/document.ts';

/** More is text of its own, which the table only follows. */
const MOST_CHARACTERS = 700;
const MOST = 4;

/**
 * The paragraphs of a section that lead to a table, a drawing or its first inner section: the short ones before it
 * stay on the page it begins on.
 */
export function leadingParagraphs({
  blocks,
  sections,
}: Pick<Section, 'blocks' | 'sections'>): ReadonlySet<Block> {
  const found = new Set<Block>();
  const led = blocks.flatMap(({ kind }, at) => (kind === 'table' || kind === 'drawing' ? [at] : []));
  for (const at of sections.length > 0 ? [...led, blocks.length] : led) {
    let characters = 0;
    for (let before = at - 1; before >= Math.max(0, at - MOST); before -= 1) {
      const block = blocks[before];
      if (block?.kind !== 'paragraph') break;
      characters += block.runs.reduce((sum, { text }) => sum + text.length, 0);
      if (characters > MOST_CHARACTERS) break;
      found.add(block);
    }
  }
  return found;
}
