/** The few shapes the pages of the checks are written in. */
export type MarkdownBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

const FENCE = /^```/;
const ITEM = /^\s*(?:[-*]|\d+\.)\s+/;
const ROW = /^\s*\|/;

/** Reads the subset of Markdown above; what it does not know stays a paragraph, in the words as written. */
export function markdownBlocks(markdown: string): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  const lines = markdown.split('\n');
  let at = 0;
  const take = (test: (line: string) => boolean): string[] => {
    const from = at;
    while (at < lines.length && test(lines[at] ?? '')) at += 1;
    return lines.slice(from, at);
  };
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const heading = /^(#{1,6})\s+(.*)$/.exec(line);
    if (line.trim() === '') at += 1;
    else if (FENCE.test(line)) {
      at += 1;
      blocks.push({ kind: 'code', text: take((text) => !FENCE.test(text)).join('\n') });
      at += 1;
    } else if (heading) {
      blocks.push({ kind: 'heading', level: (heading[1] ?? '').length, text: heading[2] ?? '' });
      at += 1;
    } else if (ROW.test(line)) {
      const [head = [], ...rows] = take((text) => ROW.test(text)).map(cells);
      blocks.push({
        kind: 'table',
        head,
        rows: rows.filter((row) => !row.every((cell) => /^:?-+:?$/.test(cell))),
      });
    } else if (ITEM.test(line)) {
      const taken = take((text) => ITEM.test(text) || /^\s{2,}\S/.test(text));
      blocks.push({ kind: 'list', ordered: /^\s*\d/.test(line), items: items(taken) });
    } else {
      const text = take((next) => next.trim() !== '' && !/^(#|```|\s*\|)/.test(next) && !ITEM.test(next));
      blocks.push({ kind: 'paragraph', text: text.join(' ') });
      if (text.length === 0) at += 1;
    }
  }
  return blocks;
}

function cells(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** Joins the continuation lines of an item to it. */
function items(lines: readonly string[]): readonly string[] {
  const all: string[] = [];
  for (const line of lines) {
    if (ITEM.test(line)) all.push(line.replace(ITEM, ''));
    else all.push(`${all.pop() ?? ''} ${line.trim()}`);
  }
  return all;
}
