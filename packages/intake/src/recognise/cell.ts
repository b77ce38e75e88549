import { describe, read } from '@traguardo/core/value';
import { isAmount } from './figure-cell.ts';
import type { Described, ReadRow } from './read-row.ts';
import { LONGEST_SEEN } from './seen.ts';

/** A cell as printed and as read; a page of text holds no figure. */
export function readCell(text: string): Described {
  if (text.length > LONGEST_SEEN) return nameCell(text);
  return describe(text, read(text));
}

/** A cell that names something: its number is a code, not a figure ("1.1 Attrattività"). */
export function nameCell(text: string): Described {
  return text === '' ? readCell(text) : { printed: text, kind: 'text', text };
}

/** Cells by name: a name already taken is told apart by its number. Gives the name. */
export function putCell(
  cells: Record<string, Described>,
  name: string,
  number: number,
  cell: Described,
): string {
  const free = name in cells ? `${name} (${number})` : name;
  cells[free] = cell;
  return free;
}

/**
 * What names a row, and its cells' names in the order of the table: an object lists names that are numbers first,
 * wherever they stood. A figure before the words names nothing.
 */
export function inOrder(
  columns: readonly string[],
  texts: readonly string[],
): Pick<ReadRow, 'label' | 'columns'> {
  const said = texts.filter((text) => text !== '');
  const label = said.find((text) => !isAmount(text)) ?? said[0];
  return { ...(label !== undefined && { label }), columns };
}
