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
