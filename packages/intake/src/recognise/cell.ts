import { describe, read } from '@traguardo/core/value';
import type { Described } from './read-row.ts';

/** A cell as printed and as read. */
export function readCell(text: string): Described {
  return describe(text, read(text));
}

/** A cell that names something: its number is a code, not a figure ("1.1 Attrattività"). */
export function nameCell(text: string): Described {
  return text === '' ? readCell(text) : { printed: text, kind: 'text', text };
}

/** Cells by name: a name already taken is told apart by its number. */
export function putCell(
  cells: Record<string, Described>,
  name: string,
  number: number,
  cell: Described,
): void {
  cells[name in cells ? `${name} (${number})` : name] = cell;
}
