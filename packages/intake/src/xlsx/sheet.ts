import { type Budget, cleanText, DocumentFault } from '../document/index.ts';
import { type Area, type PiecesByRow, pieceAt } from '../layout/grid.ts';
import type { OfficePackage } from '../office/package.ts';
import { readRelations } from '../office/relations.ts';
import { walkXml } from '../office/xml.ts';
import { PLAIN } from './number-format.ts';
import { printIsoDate } from './print-moment.ts';
import { printNumber } from './print-number.ts';
import { areaOf, columnName, columnOf, rowOf } from './reference.ts';
import { type RichText, TextCollector, unescapeText } from './rich-text.ts';
import { isTrue, type SheetEntry, type Workbook } from './workbook.ts';

export interface Formula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** What a sheet holds, as the file has it; cells with nothing in them are left out. */
export interface SheetContent {
  readonly rows: PiecesByRow;
  readonly merges: readonly Area[];
  /** Heading rows of the tables that the file itself defines. */
  readonly headers: readonly Area[];
  readonly hiddenRows: number;
  readonly blankRows: number;
  /** The first of them, and how many there are. */
  readonly formulasWithoutValue: readonly Formula[];
  readonly formulasCount: number;
}

/** What is known of the cell being read. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: string | null;
}

/**
 * Reads one sheet piece by piece, keeping only cells that hold something.
 * @throws {DocumentFault} when the part is broken, or holds more than the budget
 */
export function readSheet(
  from: OfficePackage,
  entry: SheetEntry,
  book: Workbook,
  budget: Budget,
): SheetContent {
  const rows: PiecesByRow = new Map();
  const merges: Area[] = [];
  const formulasWithoutValue: Formula[] = [];
  let formulasCount = 0;
  const inline = new TextCollector();
  const once = new Map<string, string>();
  let hiddenRows = 0;
  let blankRows = 0;
  // Controls drawn on the sheet have rows and columns of their own, outside its data.
  let inData = false;
  let row = 0;
  let rowHidden = false;
  let rowBlank = true;
  let lastColumn = -1;
  let cell: OpenCell | null = null;
  let into: 'value' | 'formula' | null = null;

  const finish = (ended: OpenCell): void => {
    const { text: written, strong } = contentOf(ended, inline.take(), book);
    if (ended.formula !== null && written === '' && ended.type !== 'str') {
      formulasCount += 1;
      if (formulasCount <= MOST_FORMULAS) {
        formulasWithoutValue.push({ row, column: ended.column, formula: ended.formula });
      }
    }
    if (written === '') return;
    budget.cells(1);
    // The same figures come over and over: each is kept once.
    const text = once.get(written) ?? written;
    if (once.size < MOST_KEPT_ONCE) once.set(text, text);
    budget.characters(text.length);
    rowBlank = false;
    const piece = pieceAt(row, ended.column, text, strong ?? book.styles[ended.style]?.strong ?? false);
    const pieces = rows.get(row);
    if (pieces) pieces.push(piece);
    else rows.set(row, [piece]);
  };

  const found = walkXml(from, entry.part, budget, {
    open: (name, attributes) => {
      if (cell) {
        if (name === 'v') into = 'value';
        else if (name === 'f') {
          cell.formula = '';
          into = 'formula';
        } else inline.open(name, attributes.val);
      } else if (name === 'sheetData') inData = true;
      else if (inData && name === 'c') {
        lastColumn = columnOf(attributes.r ?? columnName(lastColumn + 1));
        const { t: type = 'n', s: style = '0' } = attributes;
        cell = { column: lastColumn, type, style: Number(style), value: '', formula: null };
      } else if (inData && name === 'row') {
        row = rowOf(attributes.r ?? `${row + 1}`);
        rowHidden = isTrue(attributes.hidden);
        lastColumn = -1;
        rowBlank = true;
      } else if (name === 'mergeCell') {
        if (merges.length >= budget.limits.cells) throw new DocumentFault('too-many-cells');
        merges.push(areaOf(attributes.ref ?? ''));
      }
    },
    close: (name) => {
      if (name === 'v' || name === 'f') into = null;
      else if (name === 'c' && cell) {
        finish(cell);
        cell = null;
      } else if (cell) inline.close(name);
      else if (name === 'sheetData') inData = false;
      else if (inData && name === 'row') {
        if (rowBlank) blankRows += 1;
        else if (rowHidden) hiddenRows += 1;
      }
    },
    text: (text) => {
      if (!cell) return;
      if (into === 'value') cell.value += text;
      else if (into === 'formula') cell.formula = (cell.formula ?? '') + text;
      else inline.add(text);
    },
  });
  if (!found) throw new DocumentFault('corrupt', { part: entry.part });
  const headers = readHeaders(from, entry.part, budget);
  return { rows, merges, headers, hiddenRows, blankRows, formulasWithoutValue, formulasCount };
}

/** A notice for each formula without a value, up to here. */
const MOST_FORMULAS = 200;
/** Beyond this many different figures, keeping each once costs more than it saves. */
const MOST_KEPT_ONCE = 100_000;

/** The name of a cell as the sheet shows it, such as `B12`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

function contentOf({ type, value, style }: OpenCell, inline: RichText, book: Workbook): RichText {
  if (type === 's' && value !== '') {
    const at = Number(value);
    const text = book.strings.texts[at];
    // A text that is not there cannot be guessed, and a silent hole would be read as an empty cell.
    if (text === undefined) throw new DocumentFault('corrupt', { string: value.slice(0, 40) });
    return { text, strong: book.strings.weights.get(at) ?? null };
  }
  if (value === '') return inline;
  return { text: printed(type, value, style, book), strong: null };
}

function printed(type: string, value: string, style: number, book: Workbook): string {
  if (type === 'b') return isTrue(value.trim()) ? 'SI' : 'NO';
  if (type === 'd') return printIsoDate(value);
  if (type !== 'n') return cleanText(unescapeText(value));
  return printNumber(value, book.styles[style]?.format ?? PLAIN, book.from1904);
}

function readHeaders(from: OfficePackage, part: string, budget: Budget): readonly Area[] {
  const headers: Area[] = [];
  for (const relation of readRelations(from, part, budget)) {
    if (relation.type !== 'table') continue;
    walkXml(from, relation.part, budget, {
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
