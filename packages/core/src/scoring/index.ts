export { declaredAgrees, valueAgrees } from './declared.ts';
export { defaultMethodology } from './default-methodology.ts';
export { explainOne } from './explain-one.ts';
export type {
  Band,
  LabelBand,
  Methodology,
  MissingRule,
  Policy,
  PolicyName,
  PolicySlot,
  RollUpRule,
} from './methodology.ts';
export { isPolicyName, POLICY_NAMES, policyByName } from './policy-names.ts';
export { recompute } from './recompute.ts';
export { type Row, type ScoredRow, scoreRows } from './rows.ts';
export type { Score, ScoredNode, ScoreReason, ScoreStatus, ScoreTree } from './score.ts';
export { scoreOne } from './score-one.ts';
export { COMMON_ROOT, scorePlan } from './score-plan.ts';
export type { ScoringInput } from './scoring-input.ts';
export { type AtDate, atDate } from './tree/at-date.ts';
export { commonPart, placementPart } from './tree/indicator-part.ts';
