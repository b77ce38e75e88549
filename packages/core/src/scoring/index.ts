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
export type { Score, ScoredNode, ScoreStatus, ScoreTree } from './score.ts';
