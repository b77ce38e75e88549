import type { Block, Run } from '../model/document.ts';

const ITEM = /^\s*(?:[-•–]|(\d+)[.)])\s+(.*)$/s;

/**
 * A body's own passage as blocks: blank lines part paragraphs, lines that begin with a dash or a number are
 * lists, **words** are strong and _words_ set in italics; [words](#id) point at a part of the document, and
 * [^words] are a note at the foot. Anything else that looks like markup is text.
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

const STRONG = String.raw`\*\*(?! )([^*\n]+)(?<! )\*\*`;
const ITALICS = String.raw`(?<![\p{L}\p{N}])_(?! )([^_\n]+)(?<! )_(?![\p{L}\p{N}])`;
const NOTE = String.raw`\[\^([^\]\n]+)\]`;
const REFERENCE = String.raw`\[([^\]\n]+)\]\(#([\p{L}\p{N}_-]+)\)`;

function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const match of text.matchAll(new RegExp([STRONG, ITALICS, NOTE, REFERENCE].join('|'), 'gu'))) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index) });
    const [whole, strong, emphasis, note, words, id] = match;
    if (strong !== undefined) runs.push({ text: strong, strong: true });
    else if (emphasis !== undefined) runs.push({ text: emphasis, emphasis: true });
    else if (note !== undefined) runs.push({ ...noteless(runs), note: note.trim() });
    else runs.push({ text: words ?? '', refersTo: id ?? '' });
    at = match.index + whole.length;
  }
  if (at < text.length || runs.length === 0) runs.push({ text: text.slice(at) });
  return runs;
}

/** The last run, taken back to bear a note; an empty one where it already has one, or none is there. */
function noteless(runs: Run[]): Run {
  const last = runs.at(-1);
  if (last === undefined || last.note !== undefined) return { text: '' };
  runs.pop();
  return last;
}
