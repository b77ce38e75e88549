import type { Text } from '@traguardo/intake';
import type { OutlineSection } from './protocol.ts';

/** The text blocks under their headings, in reading order; what stands in the margins comes last, by itself. */
export function outlineOf(texts: readonly Text[]): readonly OutlineSection[] {
  const sections: OutlineSection[] = [];
  for (const [index, text] of texts.entries()) {
    const { place, role } = text;
    const last = sections.at(-1);
    if (role.is === 'heading') {
      const { level } = role;
      sections.push({ title: text.text, margin: false, level, place, first: index + 1, blocks: 0 });
    } else if (!last || (role.is === 'margin' && !last.margin)) {
      const margin = role.is === 'margin';
      sections.push({ title: null, margin, level: 0, place, first: index, blocks: 1 });
    } else sections[sections.length - 1] = { ...last, blocks: last.blocks + 1 };
  }
  return sections;
}
