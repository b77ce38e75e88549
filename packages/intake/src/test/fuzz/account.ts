import { validate } from '@traguardo/core/plan';
import { defaultMethodology } from '@traguardo/core/scoring';
import type { Block, SourceDocument, Table } from '../../document/index.ts';
import { draftOf } from '../../draft/draft.ts';
import { factsOf } from '../../draft/facts.ts';
import { documentFindings } from '../../findings/document-findings.ts';
import { openDocument } from '../../open/open-document.ts';
import { type DocumentReading, readDocument } from '../../recognise/read-document.ts';
import type { Damaged } from './mutate.ts';

/** What became of a damaged file: refused, read, or read with something lost on the way. */
export type Account = 'refused' | 'read' | { readonly lost: string };

/** Reads a damaged file to the end and checks that everything in it is accounted for. */
export function accountOf({ name, bytes }: Damaged): Account {
  const opened = openDocument(bytes, name);
  if (!opened.ok) return 'refused';
  const { blocks } = opened.value;
  const misplaced = blocks.find((block) => block.kind === 'table' && !isLaidOut(block));
  if (misplaced) return { lost: `cells overlap: ${JSON.stringify(misplaced.place)}` };
  const choice = { methodology: defaultMethodology };
  const reading = readDocument(opened.value, choice);
  documentFindings(name, opened.value, reading, choice);
  const wrong = miscounted(blocks, reading) ?? unsound(opened.value, reading, name);
  return wrong === null ? 'read' : { lost: wrong };
}

/** Whatever was read makes a plan that holds together. */
function unsound(document: SourceDocument, reading: DocumentReading, name: string): string | null {
  const facts = { year: 2024, bodyName: 'Ente', bodyKind: 'ente-pubblico' as const };
  const sha256 = '0'.repeat(64);
  const draft = draftOf(reading, { ...facts, ...factsOf(document, reading, name) }, { file: name, sha256 });
  const sound = validate(draft);
  return sound.ok ? null : `draft: ${JSON.stringify(sound.refusal[0])}`;
}

function isLaidOut({ rows }: Table): boolean {
  return rows.every(({ cells }) => {
    let next = 0;
    return cells.every(({ column, columnSpan, rowSpan }) => {
      const fits = column >= next && columnSpan > 0 && rowSpan > 0;
      next = column + columnSpan;
      return fits;
    });
  });
}

function miscounted(
  blocks: readonly Block[],
  { counts, tables, rows, unread, texts }: DocumentReading,
): string | null {
  const sources = blocks.filter((block) => block.kind === 'table');
  if (counts.tables !== sources.length || tables.length !== sources.length) return 'tables';
  if (counts.textBlocks !== blocks.length - sources.length || texts.length !== counts.textBlocks)
    return 'texts';
  if (counts.rows !== rows.length || counts.unread !== unread.length) return 'rows';
  const sourceRows = sources.reduce((sum, { rows }) => sum + rows.length, 0);
  if (counts.tableRows !== sourceRows - counts.headings) return 'tableRows';
  if (counts.tableRows !== counts.rows + counts.unread) return 'rows of all tables';
  const short = sources.find((table, at) => {
    const { rows = 0, headings = 0, unread = 0 } = tables[at] ?? {};
    return rows + headings + unread !== table.rows.length;
  });
  return short ? `rows of table ${JSON.stringify(short.place)}` : null;
}
