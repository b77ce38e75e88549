import type { Sheet, SheetCell } from '@traguardo/contracts';
import { sheetWords } from '@traguardo/texts/screens/sheets';
import { shiftLeft } from './shift-left.ts';

type Value = string | number | Date | null;

/** Adapter: the one place that knows the workbook library, loaded when the first workbook is asked for. */
const library = () => import('@cj-tech-master/excelts');

/**
 * A sheet as a workbook: title, subject and source above the header, real numbers and dates below it, and
 * on a second page the text as printed, where the document prints any.
 */
export async function xlsxOf(sheet: Sheet): Promise<Uint8Array> {
  const { Workbook } = await library();
  const workbook = new Workbook();
  workbook.title = sheet.title;
  const day = new Date(`${sheet.at}T00:00:00Z`);
  workbook.created = day;
  workbook.modified = day;
  const head = [sheet.title, sheet.subject, ...sheet.notes];
  fill(workbook.addWorksheet(sheetWords.sheetName), head, sheet, typed, formatOf);
  if (sheet.columns.some(({ printed }) => printed)) {
    const asText = (cell: SheetCell, printed: boolean) => (printed ? cell.printed : typed(cell));
    fill(workbook.addWorksheet(sheetWords.printedSheetName), head, sheet, asText, (cell, printed) =>
      printed ? '@' : formatOf(cell),
    );
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

type Page = ReturnType<InstanceType<Awaited<ReturnType<typeof library>>['Workbook']>['addWorksheet']>;

const WIDEST = 60;

function fill(
  page: Page,
  head: readonly string[],
  { columns, rows }: Sheet,
  written: (cell: SheetCell, printed: boolean) => Value,
  format: (cell: SheetCell, printed: boolean) => string | null,
): void {
  for (const [index, line] of head.entries()) {
    const cell = page.addRow([line]).getCell(1);
    cell.font = { bold: index === 0, size: index === 0 ? 14 : 10 };
  }
  page.addRow([]);
  const header = page.addRow(columns.map(({ label }) => label));
  header.font = { bold: true };
  header.alignment = { wrapText: true, vertical: 'bottom' };
  for (const row of rows) {
    const added = page.addRow(row.map((cell, index) => written(cell, columns[index]?.printed ?? false)));
    for (const [index, cell] of row.entries()) {
      const style = format(cell, columns[index]?.printed ?? false);
      if (style) added.getCell(index + 1).numFmt = style;
    }
  }
  page.views = [{ state: 'frozen', ySplit: header.number }];
  page.autoFilter = {
    from: { row: header.number, column: 1 },
    to: { row: header.number, column: Math.max(1, columns.length) },
  };
  for (const [index, { label }] of columns.entries()) {
    const texts = rows.map((row) => textIn(row[index]));
    page.getColumn(index + 1).width = Math.min(
      WIDEST,
      Math.max(10, ...[label, ...texts].map(({ length }) => length + 2)),
    );
  }
}

function textIn(cell: SheetCell | undefined): string {
  return cell?.kind === 'text' ? cell.text : (cell?.printed ?? '');
}

/** A percentage is the share a spreadsheet means by it: the point moves, no digit changes. */
function typed(cell: SheetCell): Value {
  switch (cell.kind) {
    case 'blank':
      return null;
    case 'text':
      return cell.text;
    case 'number':
      return Number(cell.unit === '%' ? shiftLeft(cell.value, 2) : cell.value);
    case 'date':
      return new Date(`${cell.date}T00:00:00Z`);
  }
}

/** As many decimals as the figure is written with; the thousands as the reader's spreadsheet groups them. */
function formatOf(cell: SheetCell): string | null {
  if (cell.kind === 'date') return 'dd/mm/yyyy';
  if (cell.kind !== 'number') return null;
  const places = cell.value.split('.')[1]?.length ?? 0;
  const digits = `#,##0${places > 0 ? `.${'0'.repeat(places)}` : ''}`;
  if (cell.unit === '%') return `${digits}%`;
  return cell.unit === 'EUR' ? `${digits} [$€-410]` : /^(?:19|20|21)\d\d$/.test(cell.value) ? '0' : digits;
}
