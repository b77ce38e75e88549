import type { Sheet, SheetCell } from '@traguardo/contracts';
import { italian } from '@traguardo/texts';
import { sheetWords } from '@traguardo/texts/screens/sheets';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A sheet for a spreadsheet set to Italian: semicolons, decimal commas without thousands, days first,
 * UTF-8 with its mark. Beside each figure of the document stands the text as printed. One header row and
 * nothing above it, so that a program can read it too.
 */
export function csvOf({ columns, rows }: Sheet): Uint8Array {
  const header = columns.flatMap(({ label, printed }) =>
    printed ? [label, sheetWords.asPrinted(label)] : [label],
  );
  const lines = rows.map((row) =>
    row.flatMap((cell, index) =>
      columns[index]?.printed ? [typed(cell), safe(cell.printed ?? '')] : [typed(cell)],
    ),
  );
  const text = [header.map(safe), ...lines].map((line) => line.map(quoted).join(';')).join('\r\n');
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${text}\r\n`);
}

function typed(cell: SheetCell): string {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'text':
      return safe(cell.text);
    case 'number':
      return `${cell.value.replace('.', ',')}${cell.unit === '%' ? '%' : ''}`;
    case 'date':
      return italian(cell.date);
  }
}

/** A spreadsheet takes a text that begins like a formula for one: the apostrophe tells it is text. */
function safe(text: string): string {
  return /^[\s]*[=+\-@−]/.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
