import type { Block, Budget, Notice, SourceDocument } from '../document/index.ts';
import { type BlockCount, blocksOf } from '../layout/blocks.ts';
import { gridOf } from '../layout/grid.ts';
import { counted, type OfficePackage } from '../office/package.ts';
import { cellName, readSheet, type SheetContent } from './sheet.ts';
import { readWorkbook, type SheetEntry } from './workbook.ts';

/** Fewer blank rows than this are nobody's surprise. */
const MANY_BLANK_ROWS = 1000;

/**
 * Reads a spreadsheet as texts and tables in reading order, its values as an Italian reader sees them.
 * Formulas are never evaluated: what counts is the value that the file kept.
 * @throws {DocumentFault} when a part is broken, or costs too much
 */
export function readXlsx(opened: OfficePackage, main: string, budget: Budget): SourceDocument {
  const book = readWorkbook(opened, main, budget);
  const from = counted(
    opened,
    book.sheets.map(({ part }) => part),
    budget,
  );
  const blocks: Block[] = [];
  const notices = [...ignoredParts(from.names)];
  const count: BlockCount = { tables: 0, room: budget.limits.cells };
  for (const entry of book.sheets) {
    const content = readSheet(from, entry, book, budget);
    const sheet = entry.name;
    blocks.push({
      kind: 'text',
      place: { sheet },
      role: { is: 'heading', level: 1 },
      text: sheet,
      strong: true,
    });
    const grid = gridOf(content.rows, content.merges, budget.limits.cells);
    const { headers } = content;
    const placeOf = (row: number) => ({ sheet, row });
    for (const block of blocksOf(grid, { placeOf, headers, count, budget })) blocks.push(block);
    for (const notice of sheetNotices(entry, content)) notices.push(notice);
  }
  return { format: 'xlsx', blocks, notices };
}

function ignoredParts(names: ReadonlySet<string>): readonly Notice[] {
  const all = [...names];
  const notices: Notice[] = [];
  if (all.some((name) => /(^|\/)vbaProject\.bin$/i.test(name))) {
    notices.push({ code: 'macros-ignored', params: {} });
  }
  if (all.some((name) => /^xl\/(threaded)?comments/i.test(name))) {
    notices.push({ code: 'comments-ignored', params: {} });
  }
  if (all.some((name) => /^xl\/media\/./i.test(name))) {
    notices.push({ code: 'pictures-ignored', params: {} });
  }
  return notices;
}

function sheetNotices(entry: SheetEntry, content: SheetContent): readonly Notice[] {
  const place = { sheet: entry.name };
  const notices: Notice[] = [];
  if (entry.hidden) notices.push({ code: 'hidden-sheet-read', place, params: { sheet: entry.name } });
  if (content.hiddenRows > 0) {
    notices.push({ code: 'hidden-rows-read', place, params: { rows: `${content.hiddenRows}` } });
  }
  if (content.blankRows > MANY_BLANK_ROWS) {
    notices.push({ code: 'blank-rows-skipped', place, params: { rows: `${content.blankRows}` } });
  }
  for (const { row, column, formula } of content.formulasWithoutValue) {
    notices.push({
      code: 'formula-without-value',
      place: { ...place, row, column: column + 1 },
      params: { cell: cellName(row, column), formula },
    });
  }
  const more = content.formulasCount - content.formulasWithoutValue.length;
  if (more > 0) notices.push({ code: 'formula-without-value', place, params: { more: `${more}` } });
  return notices;
}
