import type { Narrative } from '@traguardo/core/plan';
import type { Text } from '../document/index.ts';
import { titledOf } from './frame.ts';
import { LONGEST_WORDS, wordsOf } from './printed-of.ts';
import { Slugs } from './slugs.ts';

/** Printed on this many pages or more, a text of the margin is a running head. */
const RUNNING = 3;

/**
 * The passages of a document under their headings, in its own order; what stands before the first heading
 * bears the document's title. Running heads are left out, notes stay where they are printed.
 */
export function narrativesOf(texts: readonly Text[], title: string): readonly Narrative[] {
  const times = new Map<string, number>();
  for (const { role, text } of texts) if (role.is === 'margin') times.set(text, (times.get(text) ?? 0) + 1);
  const passages: { heading: string; lines: string[] }[] = [{ heading: title, lines: [] }];
  for (const { role, text } of texts) {
    const last = passages.at(-1);
    if (role.is === 'heading') passages.push({ heading: text, lines: [] });
    else if (role.is === 'item') last?.lines.push(`- ${text}`);
    else if (role.is !== 'margin' || (times.get(text) ?? 0) < RUNNING) last?.lines.push(text);
  }
  const ids = new Slugs();
  return passages
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ heading, lines }) => {
      const { code, title: words } = titledOf(heading);
      const first = ids.take(words, 'testo');
      return partsOf(lines).map((text, part) => {
        const id = part === 0 ? first : ids.take(words, 'testo');
        return { id, section: code ?? first, title: words, text: wordsOf(text) };
      });
    });
}

/** The lines joined, in as many passages as it takes for none to be longer than a folder keeps. */
function partsOf(lines: readonly string[]): readonly string[] {
  const parts: string[] = [];
  let part: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (length + line.length + 2 > LONGEST_WORDS && part.length > 0) {
      parts.push(part.join('\n\n'));
      part = [];
      length = 0;
    }
    part.push(line);
    length += line.length + 2;
  }
  return [...parts, part.join('\n\n')];
}
