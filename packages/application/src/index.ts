export { type Authorizer, type Caller, tableAuthorizer } from './access/authorizer.ts';
export { ACTIONS, type Action, permits } from './access/permissions.ts';
export { type AccessRole, ROLES } from './access/role.ts';
export type {
  Archive,
  AsOf,
  ChangeCounts,
  Entry,
  Kept,
  RecordHistory,
  RecordVersion,
  Revision,
  Verification,
} from './archive/archive.ts';
export type { AskedDocument, Backlog } from './archive/backlog.ts';
export {
  type Benchmark,
  type BenchmarkGroup,
  type BenchmarkRow,
  computeBenchmark,
  readPicture,
} from './archive/benchmark.ts';
export { type ArchivePorts, exportBody, type History, readHistory } from './archive/export-body.ts';
export { StorageFailure, type StorageFailureKind } from './archive/failure.ts';
export { type ImportPorts, importBody } from './archive/import-body.ts';
export { type Instant, instant, instantOf } from './archive/instant.ts';
export type { Memory } from './archive/memory.ts';
export { type Evaluation, Evaluator, evaluatePlan } from './cycle/evaluation.ts';
export { openDossier } from './cycle/open-dossier.ts';
export {
  type CycleQuery,
  type ListedBody,
  type OpenCycle,
  Reader,
  type ReaderPorts,
} from './cycle/reader.ts';
export { resolveNode } from './cycle/resolve-node.ts';
export { editDistance } from './edit-distance.ts';
export { foldedWords } from './folded-words.ts';
export { nearest } from './nearest.ts';
export type { Refusal } from './refusal.ts';
export type {
  BodiesQuery,
  BodySummary,
  CycleSummary,
  LoadProblem,
  LoadRefusal,
  Store,
  StoredBodies,
  StoredBody,
} from './store.ts';
export { summaryOf } from './summary-of.ts';
