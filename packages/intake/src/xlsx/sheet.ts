import { cleanText, type Limits } from '../document/index.ts';
import { type OfficePackage, PackageFault } from '../office/package.ts';
import { walkXml } from '../office/xml.ts';
import { printIsoDate } from './print-moment.ts';
import { printNumber } from './print-number.ts';
import { type Area, areaOf, columnName, columnOf, rowOf } from './reference.ts';
import { isTrue, readRelations, type SheetEntry, unescapeText, type Workbook } from './workbook.ts';

/** A cell that holds something. Rows count from 1, columns from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly strong: boolean;
}

export interface Formula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** What a sheet holds, as the file has it; cells with nothing in them are left out. */
export interface SheetContent {
  readonly cells: readonly SheetCell[];
  readonly merges: readonly Area[];
  /** Heading rows of the tables that the file itself defines. */
  readonly headers: readonly Area[];
  readonly hiddenRows: number;
  readonly blankRows: number;
  readonly formulasWithoutValue: readonly Formula[];
}

/** What may still be read, over all sheets. */
export interface Budget {
  cells: number;
  characters: number;
}

/** What is known of the cell being read. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: string | null;
  hasValue: boolean;
}

/**
 * Reads one sheet piece by piece, keeping only cells that hold something.
 * @throws {PackageFault} when the part is broken, or holds more than the budget
 */
export function readSheet(
  from: OfficePackage,
  entry: SheetEntry,
  book: Workbook,
  limits: Limits,
  budget: Budget,
): SheetContent {
  const cells: SheetCell[] = [];
  const merges: Area[] = [];
  const formulasWithoutValue: Formula[] = [];
  let hiddenRows = 0;
  let blankRows = 0;
  // Controls drawn on the sheet have rows and columns of their own, outside its data.
  let inData = false;
  let row = 0;
  let rowHidden = false;
  let keptBefore = 0;
  let lastColumn = -1;
  let cell: OpenCell | null = null;
  let inReading = false;
  let into: 'value' | 'formula' | null = null;

  const finish = (ended: OpenCell): void => {
    if (ended.formula !== null && (!ended.hasValue || (ended.value === '' && ended.type !== 'str'))) {
      formulasWithoutValue.push({ row, column: ended.column, formula: ended.formula });
    }
    const text = textOf(ended, book);
    if (text === '') return;
    budget.cells -= 1;
    budget.characters -= text.length;
    if (budget.cells < 0) {
      throw new PackageFault({ code: 'too-many-cells', params: { most: `${limits.cells}` } });
    }
    if (budget.characters < 0) {
      throw new PackageFault({ code: 'too-large', params: { most: `${limits.characters}` } });
    }
    cells.push({ row, column: ended.column, text, strong: book.styles[ended.style]?.strong ?? false });
  };

  const found = walkXml(from, entry.part, limits, {
    open: (name, attributes) => {
      if (cell) {
        if (name === 'v') cell.hasValue = true;
        else if (name === 'is') cell.hasValue = true;
        else if (name === 'f') cell.formula = '';
        else if (name === 'rPh') inReading = true;
        if (name === 'v' || (name === 't' && !inReading)) into = 'value';
        else if (name === 'f') into = 'formula';
      } else if (name === 'sheetData') inData = true;
      else if (inData && name === 'c') {
        lastColumn = attributes.r === undefined ? lastColumn + 1 : columnOf(attributes.r);
        const { t: type = 'n', s: style = '0' } = attributes;
        cell = { column: lastColumn, type, style: Number(style), value: '', formula: null, hasValue: false };
      } else if (inData && name === 'row') {
        row = rowOf(attributes.r ?? `${row + 1}`);
        rowHidden = isTrue(attributes.hidden);
        lastColumn = -1;
        keptBefore = cells.length;
      } else if (name === 'mergeCell') {
        if (merges.length >= limits.cells) throw new PackageFault({ code: 'too-many-cells', params: {} });
        merges.push(areaOf(attributes.ref ?? ''));
      }
    },
    close: (name) => {
      if (name === 'v' || name === 't' || name === 'f') into = null;
      else if (name === 'rPh') inReading = false;
      else if (name === 'c' && cell) {
        finish(cell);
        cell = null;
      } else if (name === 'sheetData') inData = false;
      else if (inData && name === 'row') {
        if (cells.length === keptBefore) blankRows += 1;
        else if (rowHidden) hiddenRows += 1;
      }
    },
    text: (text) => {
      if (!cell || !into) return;
      if (into === 'value') cell.value += text;
      else cell.formula = (cell.formula ?? '') + text;
    },
  });
  if (!found) throw new PackageFault({ code: 'corrupt', params: { part: entry.part } });
  const headers = readHeaders(from, entry.part, limits);
  return { cells, merges, headers, hiddenRows, blankRows, formulasWithoutValue };
}

/** The name of a cell as the sheet shows it, such as `B12`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

function textOf({ type, value, style }: OpenCell, book: Workbook): string {
  if (value === '') return '';
  if (type === 's') {
    const text = book.strings[Number(value)];
    // A text that is not there cannot be guessed, and a silent hole would be read as an empty cell.
    if (text === undefined)
      throw new PackageFault({ code: 'corrupt', params: { string: value.slice(0, 40) } });
    return text;
  }
  if (type === 'b') return isTrue(value.trim()) ? 'SI' : 'NO';
  if (type === 'd') return printIsoDate(value);
  if (type !== 'n') return cleanText(unescapeText(value));
  const format = book.styles[style]?.format ?? { is: 'plain', grouped: false, leadingZeros: 0 };
  return printNumber(value, format, book.from1904);
}

function readHeaders(from: OfficePackage, part: string, limits: Limits): readonly Area[] {
  const headers: Area[] = [];
  for (const relation of readRelations(from, part, limits)) {
    if (relation.type !== 'table') continue;
    walkXml(from, relation.part, limits, {
      open: (name, { ref, headerRowCount = '1' }) => {
        const rows = Number(headerRowCount);
        if (name !== 'table' || !ref || !(rows > 0)) return;
        const area = areaOf(ref);
        headers.push({ ...area, bottom: area.top + rows - 1 });
      },
      close: () => {},
      text: () => {},
    });
  }
  return headers;
}
