import { DocumentFault } from '../document/index.ts';
import type { Area } from '../layout/grid.ts';

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/**
 * The column, from 0, of a reference such as `AB12`.
 * @throws {DocumentFault} when it is no column of a sheet
 */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (column < 1 || column > MOST_COLUMNS) throw badReference(reference);
  return column - 1;
}

/**
 * The row, from 1, written in digits.
 * @throws {DocumentFault} when it is no row of a sheet
 */
export function rowOf(digits: string): number {
  const row = Number(digits);
  if (!Number.isInteger(row) || row < 1 || row > MOST_ROWS) throw badReference(digits);
  return row;
}

/**
 * The rectangle of a reference such as `A1:C3`.
 * @throws {DocumentFault} when it is none
 */
export function areaOf(reference: string): Area {
  const [from = '', to = from] = reference.replaceAll('$', '').split(':');
  const rowPart = (text: string) => rowOf(text.replace(/^[A-Z]+/, ''));
  const area = { top: rowPart(from), left: columnOf(from), bottom: rowPart(to), right: columnOf(to) };
  if (area.bottom < area.top || area.right < area.left) throw badReference(reference);
  return area;
}

/** The name of a column counted from 0: `A`, `Z`, `AA`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function badReference(reference: string): DocumentFault {
  return new DocumentFault('corrupt', { reference: reference.slice(0, 40) });
}
