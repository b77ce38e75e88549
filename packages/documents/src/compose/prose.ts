import type { Narrative } from '@traguardo/core/plan';
import type { Block, Run } from '../model/document.ts';

const ITEM = /^\s*(?:[-•–]|(\d+)[.)])\s+(.*)$/s;

/**
 * A body's own passage as blocks: blank lines part paragraphs, lines that begin with a dash or a number are
 * lists, **words** are strong and _words_ set in italics. Anything else that looks like markup is text.
 */
export function proseOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const paragraph of text.split(/\n\s*\n/)) {
    const lines = paragraph.split('\n').filter((line) => line.trim() !== '');
    const items = lines.map((line) => ITEM.exec(line));
    if (lines.length === 0) continue;
    if (items.every((item) => item !== null)) {
      const ordered = items.every((item) => item?.[1] !== undefined);
      const last = blocks.at(-1);
      const own = items.map((item) => runsOf(item?.[2] ?? ''));
      if (last?.kind === 'list' && last.ordered === ordered) {
        blocks[blocks.length - 1] = { ...last, items: [...last.items, ...own] };
      } else blocks.push({ kind: 'list', ordered, items: own });
    } else blocks.push({ kind: 'paragraph', runs: runsOf(lines.join(' ')) });
  }
  return blocks;
}

/** The passages of a section, each under its own title where there are several. */
export function passagesOf(narratives: readonly Narrative[], code: string): readonly Block[] {
  const own = narratives.filter(({ section, text }) => section === code && text.trim() !== '');
  return own.flatMap(({ title, text }) =>
    own.length > 1
      ? [{ kind: 'paragraph' as const, runs: [{ text: title, strong: true }] }, ...proseOf(text)]
      : proseOf(text),
  );
}

function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  const marked = /\*\*(?! )([^*\n]+)(?<! )\*\*|(?<![\p{L}\p{N}])_(?! )([^_\n]+)(?<! )_(?![\p{L}\p{N}])/gu;
  let at = 0;
  for (const match of text.matchAll(marked)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index) });
    const [whole, strong, emphasis] = match;
    if (strong !== undefined) runs.push({ text: strong, strong: true });
    else runs.push({ text: emphasis ?? '', emphasis: true });
    at = match.index + whole.length;
  }
  if (at < text.length || runs.length === 0) runs.push({ text: text.slice(at) });
  return runs;
}
