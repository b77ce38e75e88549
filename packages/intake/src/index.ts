export type * from './document/index.ts';
export { LIMITS } from './document/index.ts';
export { type DraftSource, draftOf, isCycleYear } from './draft/draft.ts';
export { type DocumentFacts, factsOf } from './draft/facts.ts';
export { documentFindings } from './findings/document-findings.ts';
export { openDocument } from './open/open-document.ts';
export type { ColumnRole } from './recognise/columns.ts';
export type { Corrections, TableCorrection } from './recognise/corrections.ts';
export {
  type DocumentReading,
  readDocument,
} from './recognise/read-document.ts';
export type { ReadRow, ReadTable, RowKind, Unread } from './recognise/read-row.ts';
export type { ScoredReadRow, ScoringChoice } from './recognise/score-rows.ts';
