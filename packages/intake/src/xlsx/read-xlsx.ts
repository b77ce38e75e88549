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
import { type OfficePackage, readPackage } from '../office/package.ts';
import { type BlockCount, blocksOf } from './blocks.ts';
import { gridOf } from './grid.ts';
import { type Budget, cellName, readSheet, type SheetContent } from './sheet.ts';
import { readWorkbook, type SheetEntry } from './workbook.ts';

/** Fewer blank rows than this are nobody's surprise. */
const MANY_BLANK_ROWS = 1000;
/** A notice for each formula, up to here; beyond, one that counts the rest. */
const MOST_FORMULA_NOTICES = 200;

/**
 * Reads a spreadsheet as texts and tables in reading order, its values as an Italian reader sees them.
 * Formulas are never evaluated: what counts is the value that the file kept.
 */
export function readXlsx(
  bytes: Uint8Array,
  limits: Limits = LIMITS,
  onProgress?: OnProgress,
): Outcome<SourceDocument, DocumentRefusal> {
  if (bytes.length === 0) return refused({ code: 'empty', params: {} });
  return readPackage(bytes, limits, (opened) => done(readBook(opened, limits, onProgress)));
}

function readBook(from: OfficePackage, limits: Limits, onProgress?: OnProgress): SourceDocument {
  onProgress?.({ step: 'opening', done: 0, total: 0 });
  const book = readWorkbook(from, limits);
  const blocks: Block[] = [];
  const notices = [...ignoredParts(from.names)];
  const budget: Budget = { cells: limits.cells, characters: limits.characters };
  const count: BlockCount = { tables: 0, room: limits.cells };
  let bytesDone = 0;
  const total = book.sheets.reduce((sum, { part }) => sum + from.size(part), 0);
  for (const entry of book.sheets) {
    onProgress?.({ step: 'reading', done: bytesDone, total });
    const content = readSheet(from, entry, book, limits, budget);
    const sheet = entry.name;
    blocks.push({
      kind: 'text',
      place: { sheet },
      role: { is: 'heading', level: 1 },
      text: sheet,
      strong: true,
    });
    for (const block of blocksOf(gridOf(content, limits.cells), { sheet, headers: content.headers, count })) {
      blocks.push(block);
    }
    for (const notice of sheetNotices(entry, content)) notices.push(notice);
    bytesDone += from.size(entry.part);
  }
  onProgress?.({ step: 'reading', done: total, total });
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
  const formulas = content.formulasWithoutValue;
  for (const { row, column, formula } of formulas.slice(0, MOST_FORMULA_NOTICES)) {
    notices.push({
      code: 'formula-without-value',
      place: { ...place, row, column: column + 1 },
      params: { cell: cellName(row, column), formula },
    });
  }
  if (formulas.length > MOST_FORMULA_NOTICES) {
    const more = `${formulas.length - MOST_FORMULA_NOTICES}`;
    notices.push({ code: 'formula-without-value', place, params: { more } });
  }
  return notices;
}
