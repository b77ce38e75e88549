import type { Block, Text } from '../document/index.ts';
import { fold } from './fold.ts';
import { namesObjective } from './objective-line.ts';

const PAGE = /^[-–—\s]*(?:pag(?:ina|\.)? ?|p\. ?)?\d{1,4}(?: ?(?:\/|di|su) ?\d{1,4})?[-–—\s]*$/;
/** A running head is short. */
const LONGEST = 120;

/** The text without the number of its page. */
function named(text: string): string {
  return fold(text)
    .replace(/[–—]/g, '-')
    .replace(/[-–—|\s]*(?:pag(?:ina|\.)? ?)?\b\d{1,3}(?: ?(?:\/|di) ?\d{1,3})?$/, '')
    .trim();
}

/**
 * The texts that a page prints between two halves of a table and say nothing of it: its number, and what is printed on
 * page after page, as the title of the document or at least three times.
 */
export function pageFurniture(blocks: readonly Block[]): ReadonlySet<Text> {
  const times = new Map<string, number>();
  let cover: string | undefined;
  const texts = blocks.filter((block) => block.kind === 'text');
  for (const { text } of texts) {
    if (text.length > LONGEST) continue;
    const name = named(text);
    cover ??= name;
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return new Set(
    texts.filter((block, at) => {
      const { role, text } = block;
      if (at === 0 || role.is !== 'paragraph' || text.length > LONGEST || namesObjective(text)) return false;
      if (PAGE.test(fold(text))) return true;
      const name = named(text);
      const said = times.get(name) ?? 0;
      return (
        name.includes(' ') && ((name === cover && said > 1) || (said >= MANY && SAYS_DOCUMENT.test(name)))
      );
    }),
  );
}

/** Fewer times than these, it may as well be a line of the text. */
const MANY = 3;
/** What is printed on every page says what document it is, or whose. */
const SAYS_DOCUMENT =
  /\b(?:piao|piano|relazione|documento|rapporto|allegato|comune|citta|provincia|regione|universita|ministero|camera|azienda|asl|agenzia|ente|unione|consorzio|autorita|istituto|20\d\d)\b/;
