import type { Outcome } from '@traguardo/core/kernel';
import { Parser } from 'htmlparser2';
import {
  type Budget,
  checkLength,
  cleanText,
  DocumentFault,
  type DocumentRefusal,
  type HowToRead,
  type Notice,
  raised,
  type SourceDocument,
  TAIL,
  type TextRole,
  withBudget,
} from '../document/index.ts';
import { HtmlTables } from './html-tables.ts';

const BLOCKS = new Set(
  'p div section article header footer main li dt dd blockquote pre address figure figcaption h1 h2 h3 h4 h5 h6 ul ol dl hr body form fieldset'.split(
    ' ',
  ),
);
const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math', 'iframe', 'object']);

/** Rows and cells, which without a table are text. */
const LOOSE = new Set(['tr', 'td', 'th']);

const PIECE = 65_536;
/** What a head may hold; anything else begins the body, whose tags need not be written. */
const OF_HEAD = new Set(['title', 'meta', 'link', 'base', 'style', 'script', 'noscript', 'template']);

/** No element has so many; a million would only fill the memory. */
const MOST_ATTRIBUTES = 10_000;

/**
 * Reads HTML, however badly closed: headings, paragraphs, list items, tables with their spans. Scripts and
 * styles are left out and nothing the page points to is fetched.
 */
export function readHtml(text: string, how: HowToRead = {}): Outcome<SourceDocument, DocumentRefusal> {
  return withBudget(how, (budget) => pageOf(text, budget));
}

function pageOf(text: string, budget: Budget): SourceDocument {
  budget.characters(text.length);
  const out = new HtmlTables(budget);
  let role: TextRole = { is: 'paragraph' };
  let words = '';
  let strong = 0;
  let allStrong = true;
  let depth = 0;
  let attributesSeen = 0;
  let skipping = 0;
  let scripts = 0;
  // Inside the head, whose text is not the page's; a head that is never closed ends where the body begins.
  let inHead = false;
  // What was said of the cell, or before the table, that holds the one now open.
  const held: { words: string; allStrong: boolean }[] = [];
  // What stands above the line, null where nothing does, and the end of what stands before it.
  let above: string | null = null;
  let tail = '';
  const lower = () => {
    if (above !== null) words += raised(above, tail);
    above = null;
  };
  const flush = () => {
    lower();
    tail = '';
    const clean = cleanText(words);
    if (clean !== '') out.text(clean, role, allStrong);
    words = '';
    allStrong = true;
  };
  const parser = new Parser(
    {
      onattribute: () => {
        attributesSeen += 1;
        if (attributesSeen > MOST_ATTRIBUTES) throw new DocumentFault('too-large');
      },
      onopentag: (name, attributes) => {
        attributesSeen = 0;
        depth += 1;
        if (UNREAD.has(name)) {
          skipping += 1;
          if (name === 'script') scripts += 1;
        }
        if (name === 'head') inHead = true;
        else if (inHead && skipping === 0 && !OF_HEAD.has(name)) inHead = false;
        if (skipping > 0 || inHead) return;
        if (name === 'b' || name === 'strong' || name === 'th') strong += 1;
        if (name === 'sup') above ??= '';
        if (name === 'br') words += '\n';
        if (LOOSE.has(name) && !out.inCell) flush();
        if (out.open(name, attributes, flush)) {
          lower();
          tail = '';
          if (name !== 'table') return;
          held.push({ words, allStrong });
          words = '';
          allStrong = true;
          return;
        }
        if (!BLOCKS.has(name)) return;
        if (out.inCell) {
          words += '\n';
          return;
        }
        flush();
        role = roleOf(name);
      },
      ontext: (data) => {
        if (skipping > 0 || inHead) return;
        const piece = data.replace(/\s+/g, ' ');
        if (piece.trim() !== '' && strong === 0) allStrong = false;
        if (above === null) {
          words += piece;
          tail = `${tail}${piece}`.slice(-TAIL);
        } else above += piece;
        checkLength(above ?? words);
      },
      onclosetag: (name) => {
        depth -= 1;
        if (UNREAD.has(name)) skipping -= 1;
        if (name === 'head') inHead = false;
        if (skipping > 0 || inHead) return;
        if (name === 'sup' || BLOCKS.has(name)) lower();
        if ((name === 'td' || name === 'th') && out.inCell) {
          lower();
          out.endCell(cleanText(words), allStrong && words.trim() !== '');
          words = '';
          allStrong = true;
        } else if (BLOCKS.has(name) && out.inCell) words += '\n';
        else if (BLOCKS.has(name) || LOOSE.has(name) || name === 'caption') {
          flush();
          role = { is: 'paragraph' };
        }
        if (name === 'b' || name === 'strong' || name === 'th') strong = Math.max(0, strong - 1);
        out.close(name);
        const outer = name === 'table' ? held.pop() : undefined;
        if (!outer) return;
        if (words.trim() !== '' && !out.inCell) flush();
        allStrong = words.trim() === '' ? outer.allStrong : outer.allStrong && allStrong;
        words = [outer.words, words].join(out.inCell ? '\n' : '');
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  for (let at = 0; at < text.length; at += PIECE) {
    parser.write(text.slice(at, at + PIECE));
    budget.reached('reading', Math.min(at + PIECE, text.length), text.length);
    if (depth > budget.limits.depth * 10) throw new DocumentFault('too-deep');
  }
  parser.end();
  flush();
  const notices: Notice[] = scripts > 0 ? [{ code: 'scripts-ignored', params: { count: `${scripts}` } }] : [];
  return { format: 'html', blocks: out.blocks(), notices };
}

function roleOf(name: string): TextRole {
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level) return { is: 'heading', level: Number(level) };
  if (name === 'li') return { is: 'item' };
  if (name === 'figcaption') return { is: 'caption' };
  return { is: 'paragraph' };
}
