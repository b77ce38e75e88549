import { documentWords } from '@traguardo/texts/documents';
import { figureLines, linesOf } from './csv.ts';
import type { DocumentData } from './document-data.ts';
import { fixedZip, partsOf } from './fixed-zip.ts';
import { UniqueNames } from './names.ts';

/** Adapter: the one place that knows the workbook library, loaded when the first workbook is asked for. */
const library = () => import('@cj-tech-master/excelts');

const LONGEST_NAME = 31;
const LONGEST_CELL = 32_767;
const WIDEST = 60;

/**
 * All tables as a workbook, a sheet each, and a last sheet with the id and place of every figure. Cells are text,
 * to the printed digit: what a spreadsheet would make of "31.12" or "1.234" is not the document's.
 */
export async function workbookOf(data: DocumentData): Promise<Uint8Array> {
  const { Workbook } = await library();
  const workbook = new Workbook();
  const day = new Date(`${data.document.at}T00:00:00Z`);
  workbook.title = data.document.title;
  workbook.created = day;
  workbook.modified = day;
  const names = new UniqueNames(['history']);
  const sheets = new Map<DocumentData['tables'][number], string>();
  for (const table of data.tables) {
    const name = sheetName(`${documentWords.sheet(`${table.number}`)} ${table.caption}`, names);
    sheets.set(table, name);
    fill(workbook.addWorksheet(name), linesOf(table));
  }
  const lines = figureLines(data, (table) => sheets.get(table) ?? '');
  const columns = documentWords.figuresFile.columns;
  fill(workbook.addWorksheet(sheetName(documentWords.figuresSheet, names)), [columns, ...lines]);
  return fixedZip(partsOf(new Uint8Array(await workbook.xlsx.writeBuffer())), data.document.at);
}

/** A name a spreadsheet takes: at most 31 characters, none of []:*?/\, no apostrophe at either end, not yet taken. */
export function sheetName(text: string, names: UniqueNames): string {
  const legal = text.replace(/[[\]:*?/\\\n\t]+/g, ' ').replace(/ {2,}/g, ' ');
  const short = [...legal].reduce(
    (all, one) => (all.length + one.length > LONGEST_NAME ? all : all + one),
    '',
  );
  const trimmed = short.replace(/^[' ]+|[' ]+$/g, '');
  return names.take(trimmed || documentWords.table, LONGEST_NAME, ' ');
}

type Page = ReturnType<InstanceType<Awaited<ReturnType<typeof library>>['Workbook']>['addWorksheet']>;

function fill(page: Page, lines: readonly (readonly string[])[]): void {
  for (const [index, line] of lines.entries()) {
    const row = page.addRow(line.map((text) => (text === '' ? null : text.slice(0, LONGEST_CELL))));
    if (index === 0) {
      row.font = { bold: true };
      row.alignment = { wrapText: true, vertical: 'bottom' };
    } else row.alignment = { wrapText: true, vertical: 'top' };
    for (let column = 1; column <= line.length; column += 1) row.getCell(column).numFmt = '@';
  }
  page.views = [{ state: 'frozen', ySplit: 1 }];
  const width = Math.max(1, lines[0]?.length ?? 1);
  for (let column = 0; column < width; column += 1) {
    const longest = lines.reduce((most, line) => Math.max(most, (line[column] ?? '').length + 2), 10);
    page.getColumn(column + 1).width = Math.min(WIDEST, longest);
  }
}
