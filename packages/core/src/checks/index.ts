export { catalogue } from './catalogue.ts';
export type { Check, CheckContext, CheckFamily, Observation } from './check.ts';
export type {
  CheckNorms,
  CommonFormula,
  Dated,
  DisabledQuota,
  KnownAct,
  PlanSection,
} from './check-norms.ts';
export { placeOf, runChecks } from './engine.ts';
export { daysLate } from './scores/late-results.ts';
export { type RelationPart, type RelationResult, relationResults } from './tables/relation-results.ts';
