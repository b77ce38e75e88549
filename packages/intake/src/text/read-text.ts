import type { Outcome } from '@traguardo/core/kernel';
import {
  type Block,
  type Budget,
  type Cell,
  cleanText,
  type DocumentRefusal,
  type HowToRead,
  type Row,
  type SourceDocument,
  type TextRole,
  withBudget,
} from '../document/index.ts';

const TAG = /<\/?(?:b|i|u|em|strong|sup|sub|br|span|p|mark|small)\b[^<>]{0,200}>/gi;
const STRONG = /^\s*(?:<b>|<strong>|\*\*)/i;

/** How many lines are read between two looks at the clock. */
const LINES_AT_A_TIME = 1000;

/**
 * Reads plain text and Markdown: a line holding tabs, or starting and holding pipes, is a table row; rows
 * without a blank line between are one table; every other line is a text block.
 */
export function readText(text: string, how: HowToRead = {}): Outcome<SourceDocument, DocumentRefusal> {
  return withBudget(how, (budget) => ({ format: 'text', blocks: blocksOf(text, budget), notices: [] }));
}

function blocksOf(text: string, budget: Budget): readonly Block[] {
  budget.characters(text.length);
  const blocks: Block[] = [];
  let rows: { line: number; cells: readonly string[] }[] = [];
  let tables = 0;
  const closeTable = () => {
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
  for (const { raw, line, end } of linesOf(text)) {
    if (line % LINES_AT_A_TIME === 0) budget.reached('reading', end, text.length);
    // Tabs alone are an empty row inside a table, and nothing outside one.
    const split = splitRow(raw) ?? (rows.length > 0 && raw.includes('\t') ? raw.split('\t') : null);
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
): Generator<{ readonly raw: string; readonly line: number; readonly end: number }> {
  const ends = /\r\n|\n|\r/g;
  let start = 0;
  for (let line = 1; ; line += 1) {
    const found = ends.exec(text);
    const end = found?.index ?? text.length;
    yield { raw: text.slice(start, end), line, end };
    if (!found) return;
    start = ends.lastIndex;
  }
}

/** The cells of a table row; null for a line that is none. */
function splitRow(raw: string): readonly string[] | null {
  if (raw.includes('\t') && raw.trim() !== '') return raw.split('\t');
  const trimmed = raw.trim();
  if (!trimmed.startsWith('|') || trimmed.indexOf('|', 1) === -1) return null;
  const inner = trimmed.endsWith('|') && !trimmed.endsWith('\\|') ? trimmed.slice(1, -1) : trimmed.slice(1);
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|'));
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
    .replace(TAG, '')
    .replace(/\*\*|__/g, '')
    .replace(/(?<![\w*])\*(?=\S)([^*\n]{1,2000}?)(?<=\S)\*(?![\w*])/g, '$1')
    .replace(/\\([*_#|[\]()\\])/g, '$1')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;/g, ' ');
}
