import type { Narrative } from '@traguardo/core/plan';
import type { Text } from '../document/index.ts';
import { titledOf } from './frame.ts';
import { wordsOf } from './printed-of.ts';
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
    .map(({ heading, lines }) => {
      const { code, title: words } = titledOf(heading);
      const id = ids.take(words, 'testo');
      return { id, section: code ?? id, title: words, text: wordsOf(lines.join('\n\n')) };
    });
}
