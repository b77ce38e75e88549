import type { Outcome } from '@traguardo/core/kernel';
import {
  type Block,
  type Budget,
  type Cell,
  checkLength,
  cleanText,
  type DocumentRefusal,
  type HowToRead,
  type Row,
  raised,
  type SourceDocument,
  TAIL,
  type TextRole,
  withBudget,
} from '../document/index.ts';

const TAG = /<\/?(?:b|i|u|em|strong|sup|sub|br|span|p|mark|small)\b[^<>]{0,200}>/gi;
const SUPERSCRIPT = /<sup>([^<>]{1,20})<\/sup>/gi;
const STRONG = /^\s*(?:<b>|<strong>|\*\*)/i;

/** How many lines are read between two looks at the clock. */
const LINES_AT_A_TIME = 1000;

/**
 * Reads plain text and Markdown: a line holding tabs, or starting and holding pipes, is a table row, and so is one
 * with pipes inside where a line of dashes stands under the heading, or where the next line has as many cells, three
 * or more; rows without a blank line between are one table; every other line is a text block.
 */
export function readText(text: string, how: HowToRead = {}): Outcome<SourceDocument, DocumentRefusal> {
  return withBudget(how, (budget) => ({ format: 'text', blocks: blocksOf(text, budget), notices: [] }));
}

function blocksOf(text: string, budget: Budget): readonly Block[] {
  budget.characters(text.length);
  const blocks: Block[] = [];
  let rows: { line: number; cells: readonly string[] }[] = [];
  let tables = 0;
  // Under a heading with a line of dashes or a row like itself under it, rows need no pipes at their ends: how many
  // cells the heading has, and null outside such a table.
  let bare: number | null = null;
  const closeTable = () => {
    bare = null;
    if (rows.length === 0) return;
    tables += 1;
    const table = tables;
    blocks.push({
      kind: 'table',
      place: { line: rows[0]?.line ?? 1, table },
      rows: rows.map((row, index) => tableRow(row.cells, { line: row.line, table, row: index + 1 })),
    });
    rows = [];
  };
  for (const { raw, line, end, next } of linesOf(text)) {
    if (line % LINES_AT_A_TIME === 0) budget.reached('reading', end, text.length);
    checkLength(raw);
    if (
      bare === null &&
      raw.includes('|') &&
      !raw.includes('\t') &&
      (DASHES.test(next.trim()) || areRows(raw, next))
    ) {
      if (!raw.trim().startsWith('|')) closeTable();
      bare = splitPipes(raw)?.length ?? 1;
    }
    const split = (bare === null ? null : splitPipes(raw, bare)) ?? splitRow(raw, rows.length > 0);
    if (split) {
      budget.cells(split.length);
      rows.push({ line, cells: split });
      continue;
    }
    closeTable();
    const { role, body } = roleOf(raw);
    const clean = cleanText(plain(body));
    if (clean === '') continue;
    budget.cells(1);
    blocks.push({ kind: 'text', place: { line }, role, text: clean, strong: STRONG.test(body.trim()) });
  }
  closeTable();
  budget.reached('reading', text.length, text.length);
  return blocks;
}

/** Lines one by one: a list of all of them could be larger than the text. */
function* linesOf(
  text: string,
): Generator<{ readonly raw: string; readonly line: number; readonly end: number; readonly next: string }> {
  const ends = /\r\n|\n|\r/g;
  let start = 0;
  let found = ends.exec(text);
  for (let line = 1; ; line += 1) {
    const end = found?.index ?? text.length;
    const after = ends.lastIndex;
    const raw = text.slice(start, end);
    if (!found) {
      yield { raw, line, end, next: '' };
      return;
    }
    found = ends.exec(text);
    yield { raw, line, end, next: text.slice(after, found?.index ?? text.length) };
    start = after;
  }
}

/** The line under the heading of a table without pipes at its ends. */
const DASHES = /^:?-{2,}:?(?: *\| *:?-{2,}:?)+$/;
/** A number or a mark, then one thing said: an item, though a tab stands between. */
const ITEM = /^\s*(?:[-*•–]|\d{1,3}[.)]|[a-z][.)])\t+[^\t]*\p{L}[^\t]*$/u;

/** Fewer cells between pipes may as well be words of a line. */
const FEWEST_CELLS = 3;

/** True where two lines one under the other have as many cells between pipes, and none at their start. */
function areRows(raw: string, next: string): boolean {
  if (!next.includes('|') || next.includes('\t')) return false;
  if ([raw, next].some((line) => line.trimStart().startsWith('|'))) return false;
  const cells = splitPipes(raw)?.length ?? 0;
  return cells >= FEWEST_CELLS && splitPipes(next, cells)?.length === cells;
}

/** The cells of a table row; null for a line that is none. */
function splitRow(raw: string, inTable: boolean): readonly string[] | null {
  if (raw.includes('\t')) {
    // Inside a table tabs alone are an empty row, and before a word empty cells; outside one, nothing and an indent.
    if (inTable || (raw.trimStart().includes('\t') && !ITEM.test(raw))) return raw.split('\t');
    return null;
  }
  const trimmed = raw.trim();
  if (!trimmed.startsWith('|') || trimmed.indexOf('|', 1) === -1) return null;
  return splitPipes(trimmed);
}

/**
 * The cells between pipes, null where there is none. Nothing before the first pipe and after the last is no cell,
 * unless the row needs it to have as many as the heading (`fewest`): there it is a cell left blank.
 */
function splitPipes(raw: string, fewest = 1): readonly string[] | null {
  if (!raw.includes('|')) return null;
  const cells = raw
    .trim()
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|'));
  // The last first: a row may begin with the cell of the row above, and a line may end in a pipe for nothing.
  if (cells.at(-1) === '' && cells.length > fewest) cells.pop();
  if (cells[0] === '' && cells.length > fewest) cells.shift();
  return cells;
}

function tableRow(cells: readonly string[], place: Row['place']): Row {
  return {
    place,
    cells: cells.map(
      (raw, column): Cell => ({
        column,
        columnSpan: 1,
        rowSpan: 1,
        text: cleanText(plain(raw)),
        strong: STRONG.test(raw),
        header: false,
      }),
    ),
  };
}

function roleOf(raw: string): { readonly role: TextRole; readonly body: string } {
  const heading = /^\s{0,3}(#{1,6})\s+(.*)$/.exec(raw);
  if (heading) return { role: { is: 'heading', level: heading[1]?.length ?? 1 }, body: heading[2] ?? '' };
  if (/^\s*(?:[-*•–]|\d{1,3}[.)])\s+/.test(raw)) return { role: { is: 'item' }, body: raw };
  return { role: { is: 'paragraph' }, body: raw };
}

/** Text without the marks of Markdown and the few tags that extraction leaves in it. */
function plain(raw: string): string {
  return raw
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(SUPERSCRIPT, (_, above: string, at: number, all: string) =>
      raised(above, all.slice(Math.max(0, at - TAIL), at)),
    )
    .replace(TAG, '')
    .replace(/\*\*|__/g, '')
    .replace(/(?<![\w*])\*(?=\S)([^*\n]{1,2000}?)(?<=\S)\*(?![\w*])/g, '$1')
    .replace(/\\([*_#|[\]()\\])/g, '$1')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;/g, ' ');
}
