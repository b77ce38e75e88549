import { done, type Outcome, refused } from '@traguardo/core/kernel';
import {
  type Block,
  type DocumentRefusal,
  LIMITS,
  type Limits,
  type Notice,
  type OnProgress,
  type SourceDocument,
} from '../document/index.ts';
import { type OfficePackage, PackageFault, readPackage } from '../office/package.ts';
import { walkXml } from '../office/xml.ts';
import { newBudget } from './budget.ts';
import { Flow } from './flow.ts';
import { countPages, noPages } from './pages.ts';
import { readStyles } from './styles.ts';
import { type Seen, walkPart } from './walk-part.ts';

const BODY = 'word/document.xml';
const COMMENTS = 'word/comments.xml';

/**
 * Reads a word processor's document into the neutral model: the body in reading order, then notes and running
 * heads. Deleted text, pictures, comments and macros are left alone and said so.
 */
export function readDocx(
  bytes: Uint8Array,
  limits: Limits = LIMITS,
  onProgress?: OnProgress,
): Outcome<SourceDocument, DocumentRefusal> {
  return readPackage(bytes, limits, (opened) =>
    opened.names.has(BODY)
      ? done(readParts(opened, limits, onProgress))
      : refused({ code: 'corrupt', params: { part: BODY } }),
  );
}

function readParts(opened: OfficePackage, limits: Limits, onProgress?: OnProgress): SourceDocument {
  const margins = marginParts(opened);
  const from = onProgress ? counted(opened, [BODY, ...margins], onProgress) : opened;
  const styleOf = readStyles(from, limits);
  const blocks: Block[] = [];
  const seen: Seen = { deleted: false, pictures: 0 };
  const shared = { blocks, styleOf, budget: newBudget(limits), counts: { tables: 0 } };
  const bodyPages = countPages();
  for (const part of [BODY, ...margins]) {
    const pages = part === BODY ? bodyPages : noPages();
    const flow = new Flow({ ...shared, pages, role: part === BODY ? null : { is: 'margin' } });
    const root = walkPart({ from, part, limits, flow, pages, styleOf, seen });
    if (part === BODY && root !== 'document') throw new PackageFault({ code: 'corrupt', params: { part } });
  }
  return { format: 'docx', blocks, notices: noticesOf(opened, limits, seen) };
}

/** Notes first, then what repeats on every page. */
function marginParts({ names }: OfficePackage): readonly string[] {
  const running = (kind: string): readonly string[] =>
    [...names]
      .filter((name) => new RegExp(`^word/${kind}\\d*\\.xml$`).test(name))
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const notes = ['word/footnotes.xml', 'word/endnotes.xml'].filter((name) => names.has(name));
  return [...notes, ...running('header'), ...running('footer')];
}

function noticesOf(from: OfficePackage, limits: Limits, seen: Seen): readonly Notice[] {
  const notices: Notice[] = [];
  if (seen.deleted) notices.push({ code: 'deleted-text-ignored', params: {} });
  if (seen.pictures > 0) notices.push({ code: 'pictures-ignored', params: { count: `${seen.pictures}` } });
  if (hasComments(from, limits)) notices.push({ code: 'comments-ignored', params: {} });
  if ([...from.names].some((name) => /(^|\/)vbaProject\.bin$/i.test(name))) {
    notices.push({ code: 'macros-ignored', params: {} });
  }
  return notices;
}

/** Some programs always write the part, with no comment in it: nothing was ignored then. */
function hasComments(from: OfficePackage, limits: Limits): boolean {
  let found = false;
  const open = (name: string): void => {
    if (name === 'comment') found = true;
  };
  walkXml(from, COMMENTS, limits, { open, close: () => {}, text: () => {} });
  return found;
}

/** The same package, telling how many bytes of `parts` have been unpacked. */
function counted(from: OfficePackage, parts: readonly string[], onProgress: OnProgress): OfficePackage {
  const total = parts.reduce((sum, part) => sum + from.size(part), 0);
  let given = 0;
  return {
    ...from,
    read: (name, take) =>
      from.read(name, (piece, last) => {
        take(piece, last);
        if (!parts.includes(name)) return;
        given += piece.length;
        onProgress({ step: 'reading', done: given, total });
      }),
  };
}
