export { composeHalfYear } from './compose/half-year.ts';
export { composeCard, composeDashboard, composeFindings, composeMap } from './compose/others.ts';
export { composePiao } from './compose/piao.ts';
export { proseOf } from './compose/prose.ts';
export { composeRelazione } from './compose/relazione.ts';
export type { DocumentSource } from './compose/source.ts';
export { composeStaffing } from './compose/staffing.ts';
export type * from './model/document.ts';
export { type Figure, figuresOf } from './model/figures.ts';
