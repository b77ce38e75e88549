import { read } from '@traguardo/core/value';
import type { Above } from './above.ts';
import { takeFigures } from './figures.ts';
import { type GridRow, isBlank } from './grid.ts';
import type { Header } from './header.ts';

/** A running number before the indicator, which the heading has no column for. */
export const SERIAL = /^\d{1,2}[.)]?$/;

/**
 * True where a table may go on under the heading of the one before: as wide, or wider by the column of the
 * running number, and without a heading of its own. With text in between (`far`), only when its rows are numbered.
 */
export function mayGoOn(rows: readonly GridRow[], above: Above, header: Header, far: boolean): boolean {
  const width = rows[0]?.texts.length ?? 0;
  const numbered = rows.filter(({ texts }) => SERIAL.test(texts[0] ?? '')).length * 2 >= rows.length;
  const fits =
    header.roles.length === width
      ? !far || numbered
      : header.roles.length === width - 1 && header.roles[0] === 'indicator' && numbered;
  return fits && !hasHeading(rows, above, header);
}

/** The table has a heading of its own: words alone where the figures should stand, and a sign that they are one. */
function hasHeading(rows: readonly GridRow[], above: Above, { roles }: Header): boolean {
  const several = rows.filter((row) => row.texts.filter((text) => text !== '').length > 1);
  const [first, ...others] = several.filter((row) => !isBlank(row));
  if (!first) return false;
  const figures = roles.flatMap((role, column) =>
    role === 'value' || role === 'target' || role === 'declared' ? [column] : [],
  );
  const reads = ({ texts }: GridRow) => figures.some((column) => isValue(texts[column] ?? ''));
  if (reads(first) || figures.some((column) => (first.texts[column] ?? '') === '')) return false;
  const ruled = rows.some((row) => isBlank(row) && row.texts.some((text) => text !== ''));
  const loud = first.strong && !others.some(({ strong }) => strong);
  return ruled || loud || others.some(reads) || takeFigures(rows, above, false) !== null;
}

function isValue(text: string): boolean {
  const reading = read(text);
  if (!reading.ok) return /\d/.test(text);
  return text !== '' && reading.value.kind !== 'text' && reading.value.kind !== 'milestone';
}
