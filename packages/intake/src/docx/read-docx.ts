import {
  type Block,
  type Budget,
  DocumentFault,
  type Notice,
  type SourceDocument,
} from '../document/index.ts';
import { counted, type OfficePackage } from '../office/package.ts';
import { partsBeside, readRelations } from '../office/relations.ts';
import { walkXml } from '../office/xml.ts';
import { Flow } from './flow.ts';
import { readNumbering } from './numbering.ts';
import { countPages, noPages } from './pages.ts';
import { readStyles } from './styles.ts';
import { type Seen, walkPart } from './walk-part.ts';

/** Notes first, then what repeats on every page. */
const MARGINS = ['footnotes', 'endnotes', 'header', 'footer'];

/**
 * Reads a word processor's document into the neutral model: the body in reading order, then notes and running
 * heads. Deleted and hidden text, pictures, comments and macros are left alone and said so.
 * @throws {DocumentFault} when a part is broken, or costs too much
 */
export function readDocx(opened: OfficePackage, body: string, budget: Budget): SourceDocument {
  const partsOf = partsBeside(opened, body, readRelations(opened, body, budget));
  const margins = MARGINS.flatMap(partsOf);
  const from = counted(opened, [body, ...margins], budget);
  const styleOf = readStyles(from, partsOf('styles')[0], budget);
  const numbering = readNumbering(from, partsOf('numbering')[0], budget);
  const blocks: Block[] = [];
  const seen: Seen = { deleted: false, hidden: false, pictures: 0 };
  const shared = { blocks, styleOf, numbering, budget, counts: { tables: 0 } };
  const bodyPages = countPages();
  for (const part of [body, ...margins]) {
    const pages = part === body ? bodyPages : noPages();
    const flow = new Flow({ ...shared, pages, role: part === body ? null : { is: 'margin' } });
    const root = walkPart({ from, part, budget, flow, pages, styleOf, seen });
    if (part === body && root !== 'document') throw new DocumentFault('corrupt', { part });
  }
  return { format: 'docx', blocks, notices: noticesOf(opened, partsOf('comments'), budget, seen) };
}

function noticesOf(
  from: OfficePackage,
  comments: readonly string[],
  budget: Budget,
  seen: Seen,
): readonly Notice[] {
  const notices: Notice[] = [];
  if (seen.deleted) notices.push({ code: 'deleted-text-ignored', params: {} });
  if (seen.hidden) notices.push({ code: 'hidden-text-ignored', params: {} });
  if (seen.pictures > 0) notices.push({ code: 'pictures-ignored', params: { count: `${seen.pictures}` } });
  if (comments.some((part) => hasComments(from, part, budget))) {
    notices.push({ code: 'comments-ignored', params: {} });
  }
  if ([...from.names].some((name) => /(^|\/)vbaProject\.bin$/i.test(name))) {
    notices.push({ code: 'macros-ignored', params: {} });
  }
  return notices;
}

/** Some programs always write the part, with no comment in it: nothing was ignored then. */
function hasComments(from: OfficePackage, part: string, budget: Budget): boolean {
  let found = false;
  const open = (name: string): void => {
    if (name === 'comment') found = true;
  };
  walkXml(from, part, budget, { open, close: () => {}, text: () => {} });
  return found;
}
