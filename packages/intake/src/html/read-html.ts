import { done, type Outcome, refused } from '@traguardo/core/kernel';
import { Parser } from 'htmlparser2';
import {
  cleanText,
  type DocumentRefusal,
  LIMITS,
  type Limits,
  type Notice,
  type SourceDocument,
  type TextRole,
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

/**
 * Reads HTML, however badly closed: headings, paragraphs, list items, tables with their spans. Scripts and
 * styles are left out and nothing the page points to is fetched.
 */
export function readHtml(text: string, limits: Limits = LIMITS): Outcome<SourceDocument, DocumentRefusal> {
  if (text.length > limits.characters) {
    return refused({
      code: 'too-large',
      params: { characters: `${text.length}`, most: `${limits.characters}` },
    });
  }
  const out = new HtmlTables(limits);
  let role: TextRole = { is: 'paragraph' };
  let words = '';
  let strong = 0;
  let allStrong = true;
  let depth = 0;
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
      onopentag: (name, attributes) => {
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
  for (let at = 0; at < text.length; at += 65_536) {
    parser.write(text.slice(at, at + 65_536));
    if (depth > limits.depth * 10) return refused({ code: 'too-deep', params: {} });
    if (out.tooMany) return refused({ code: 'too-many-cells', params: { most: `${limits.cells}` } });
  }
  parser.end();
  flush();
  const notices: Notice[] = scripts > 0 ? [{ code: 'scripts-ignored', params: { count: `${scripts}` } }] : [];
  return done({ format: 'html', blocks: out.blocks(), notices });
}

function roleOf(name: string): TextRole {
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level) return { is: 'heading', level: Number(level) };
  if (name === 'li') return { is: 'item' };
  if (name === 'figcaption') return { is: 'caption' };
  return { is: 'paragraph' };
}
