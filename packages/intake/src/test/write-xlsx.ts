import type { SourceDocument } from '../document/index.ts';
import { columnName } from '../xlsx/reference.ts';
import { contentTypes, escaped, packed, relations } from './packed.ts';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A cell's number as a spreadsheet keeps it, with the format that shows it as it was printed. */
interface Typed {
  readonly value: string;
  readonly format: string;
}

/** The formats and texts of a workbook, each once. */
class Shared {
  readonly #places = new Map<string, number>();

  place(what: string): number {
    const place = this.#places.get(what) ?? this.#places.size;
    this.#places.set(what, place);
    return place;
  }

  get all(): readonly string[] {
    return [...this.#places.keys()];
  }
}

/**
 * The document as one sheet: texts alone in their rows, tables between blank rows, numbers, percentages, amounts
 * and dates as numbers with formats, merged cells as merges.
 */
export function writeXlsx(document: SourceDocument): Uint8Array {
  return packed(xlsxParts(document));
}

/** Its parts before they are packed, the sheet last. */
export function xlsxParts({ blocks }: SourceDocument): Readonly<Record<string, string>> {
  const styles = new Shared();
  styles.place('General|');
  const strings = new Shared();
  const merges: string[] = [];
  const rows: string[] = [];
  let row = 0;
  const cell = (column: number, text: string, strong: boolean): string => {
    if (text === '') return '';
    const typed = typedOf(text);
    const style = styles.place(`${typed?.format ?? 'General'}|${strong ? 'b' : ''}`);
    const at = `r="${columnName(column)}${row}" s="${style}"`;
    return typed ? `<c ${at}><v>${typed.value}</v></c>` : `<c ${at} t="s"><v>${strings.place(text)}</v></c>`;
  };
  for (const block of blocks) {
    row += 1;
    if (block.kind === 'text') {
      row += 1;
      rows.push(`<row r="${row}">${cell(0, block.text, block.strong)}</row>`);
      continue;
    }
    for (const { cells } of block.rows) {
      row += 1;
      rows.push(
        `<row r="${row}">${cells.map((one) => cell(one.column, one.text, one.strong)).join('')}</row>`,
      );
      for (const { column, columnSpan, rowSpan } of cells) {
        if (columnSpan * rowSpan === 1) continue;
        const end = `${columnName(column + columnSpan - 1)}${row + rowSpan - 1}`;
        merges.push(`<mergeCell ref="${columnName(column)}${row}:${end}"/>`);
      }
    }
  }
  const merged =
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '';
  return {
    '[Content_Types].xml': contentTypes('spreadsheetml', {
      'xl/workbook.xml': 'sheet.main',
      'xl/worksheets/sheet1.xml': 'worksheet',
      'xl/styles.xml': 'styles',
      'xl/sharedStrings.xml': 'sharedStrings',
    }),
    '_rels/.rels': relations({ 'xl/workbook.xml': 'officeDocument' }),
    'xl/_rels/workbook.xml.rels': relations({
      'worksheets/sheet1.xml': 'worksheet',
      'styles.xml': 'styles',
      'sharedStrings.xml': 'sharedStrings',
    }),
    'xl/workbook.xml': `<workbook ${MAIN} ${R}><sheets><sheet name="Relazione" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/styles.xml': stylesXml(styles.all),
    'xl/sharedStrings.xml': `<sst ${MAIN}>${strings.all
      .map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
      .join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData>${rows.join('')}</sheetData>${merged}</worksheet>`,
  };
}

function stylesXml(styles: readonly string[]): string {
  const each = styles.map((style) => style.split('|'));
  const formats = each.map(
    ([code = ''], at) => `<numFmt numFmtId="${200 + at}" formatCode="${escaped(code)}"/>`,
  );
  const xfs = each.map(
    ([, bold], at) =>
      `<xf numFmtId="${200 + at}" fontId="${bold === 'b' ? 1 : 0}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`,
  );
  const font = '<sz val="11"/><name val="Calibri"/>';
  return `<styleSheet ${MAIN}><numFmts count="${formats.length}">${formats.join('')}</numFmts>
    <fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>
    <fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>
    <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
    <cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs></styleSheet>`;
}

/** The number behind a printed text; null for what is kept as text. */
function typedOf(text: string): Typed | null {
  const date = /^(\d\d)\/(\d\d)\/(20\d\d)$/.exec(text);
  if (date) {
    const [, day, month, year] = date;
    const serial =
      (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / 86_400_000;
    return { value: `${serial}`, format: 'dd/mm/yyyy' };
  }
  const parts = /^(€ )?(-?)(0|[1-9]\d{0,8}|[1-9]\d{0,2}(?:\.\d{3}){1,3})(?:,(\d{1,6}))?(%)?$/.exec(text);
  if (!parts) return null;
  const [, euro = '', sign = '', whole = '', decimals = '', percent = ''] = parts;
  if (euro !== '' && (percent !== '' || (!whole.includes('.') && whole.length > 3))) return null;
  const number = Number(`${sign}${whole.replaceAll('.', '')}.${decimals || '0'}`);
  // No sheet keeps the sign of a zero.
  if (number === 0 && sign !== '') return null;
  const value = percent === '' ? number : Number((number / 100).toPrecision(15));
  const integer = whole.includes('.') || euro !== '' ? '#,##0' : '0';
  const fraction = decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`;
  return { value: `${value}`, format: `${euro === '' ? '' : '"€" '}${integer}${fraction}${percent}` };
}
