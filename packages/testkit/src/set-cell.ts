import type { DraftDossier } from '@traguardo/core/plan';
import { said } from './clean/said.ts';
import type { Editable } from './edit.ts';
import { pick } from './pick.ts';

/** Prints another text in a cell of the clean plan's table. @throws on an unknown row. */
export function setCell(
  draft: Editable<DraftDossier>,
  row: string,
  column: string,
  text: string,
  uncertain?: string,
): void {
  const found = pick.cycle(draft).tables[0]?.rows.find((one) => one.id === row);
  if (!found) throw new Error(`no row ${row}`);
  found.cells[column] = uncertain === undefined ? said(text) : { ...said(text), uncertain };
}
