import type { Outcome } from '@traguardo/core/kernel';
import { Parser } from 'htmlparser2';
import {
  type Budget,
  cleanText,
  DocumentFault,
  type DocumentRefusal,
  type HowToRead,
  type Notice,
  type SourceDocument,
  type TextRole,
  withBudget,
} from '../document/index.ts';
import { HtmlTables } from './html-tables.ts';

const BLOCKS = new Set(
  'p div section article header footer main li dt dd blockquote pre address figure figcaption h1 h2 h3 h4 h5 h6 ul ol dl hr body form fieldset'.split(
    ' ',
  ),
);
const UNREAD = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'head',
  'iframe',
  'object',
]);

const PIECE = 65_536;
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
  const flush = () => {
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
        if (skipping > 0) return;
        if (name === 'b' || name === 'strong' || name === 'th') strong += 1;
        if (name === 'br') words += '\n';
        if (out.open(name, attributes, flush)) return;
        if (!BLOCKS.has(name)) return;
        if (out.inCell) {
          words += '\n';
          return;
        }
        flush();
        role = roleOf(name);
      },
      ontext: (data) => {
        if (skipping > 0) return;
        const piece = data.replace(/\s+/g, ' ');
        if (piece.trim() !== '' && strong === 0) allStrong = false;
        words += piece;
      },
      onclosetag: (name) => {
        depth -= 1;
        if (UNREAD.has(name)) skipping -= 1;
        if (skipping > 0) return;
        if (name === 'td' || name === 'th') {
          out.endCell(cleanText(words), allStrong && words.trim() !== '');
          words = '';
          allStrong = true;
        } else if (BLOCKS.has(name) && out.inCell) words += '\n';
        else if (BLOCKS.has(name) || name === 'caption') {
          flush();
          role = { is: 'paragraph' };
        }
        if (name === 'b' || name === 'strong' || name === 'th') strong = Math.max(0, strong - 1);
        out.close(name);
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
