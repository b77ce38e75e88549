export { checkTable, type ExpectedFinding, type InvalidCase, type ValidCase } from './check-table.ts';
export { day, said, saidAt, weight } from './clean/said.ts';
export { cleanDraft } from './clean-dossier.ts';
export { type Editable, edit } from './edit.ts';
export { contextOf, findingsOf, planOf } from './findings-of.ts';
export { pick } from './pick.ts';
export { setCell } from './set-cell.ts';
export { arbitraryValue } from './values.ts';
