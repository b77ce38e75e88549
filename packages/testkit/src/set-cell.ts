import type { DraftDossier } from '@traguardo/core/plan';
import type { Editable } from './edit.ts';
import { pick } from './pick.ts';
import { said } from './said.ts';

/** Prints another text in a cell of the clean plan's table of staff. @throws on an unknown row. */
export function setCell(
  draft: Editable<DraftDossier>,
  row: string,
  column: string,
  text: string,
  uncertain?: string,
): void {
  const found = pick.table(draft, 'personale').rows.find((one) => one.id === row);
  if (!found) throw new Error(`no row ${row}`);
  found.cells[column] = uncertain === undefined ? said(text) : { ...said(text), uncertain };
}
