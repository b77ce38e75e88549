import { defaultMethodology } from '@traguardo/core/scoring';
import type { Block, Table } from '../../document/index.ts';
import { openDocument } from '../../open/open-document.ts';
import { documentFindings } from '../../recognise/findings.ts';
import { gridOf, isBlank } from '../../recognise/grid.ts';
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
  const reading = readDocument(opened.value, { methodology: defaultMethodology });
  documentFindings(name, reading.rows);
  const wrong = miscounted(blocks, reading);
  return wrong === null ? 'read' : { lost: wrong };
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
  if (counts.tableRows !== counts.rows + counts.unread) return 'tableRows';
  const short = sources.find((table, at) => {
    const { rows = 0, headings = 0, unread = 0 } = tables[at] ?? {};
    const told = rows + headings + unread;
    return told > table.rows.length || told < gridOf(table).filter((row) => !isBlank(row)).length;
  });
  return short ? `rows of table ${JSON.stringify(short.place)}` : null;
}
