export { type Authorizer, type Caller, tableAuthorizer } from './access/authorizer.ts';
export { ACTIONS, type Action, permits } from './access/permissions.ts';
export { type AccessRole, ROLES } from './access/role.ts';
export { createEvaluator, type Evaluation, type Evaluator, evaluatePlan } from './cycle/evaluation.ts';
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
export { nearest } from './nearest.ts';
export type { Refusal } from './refusal.ts';
export type { LoadProblem, LoadRefusal, Store, StoredBody } from './store.ts';
