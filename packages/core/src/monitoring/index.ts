export type {
  Campaign,
  CampaignState,
  FigureAbsence,
  Monitoring,
  OwedFigure,
  Reopening,
} from './campaign.ts';
export {
  type CampaignProgress,
  campaignProgress,
  type DeliveryState,
  deliveryState,
} from './campaign-progress.ts';
export type { Change, OivView } from './change.ts';
export { type BrokenStep, brokenSteps, brokenWeights, inOrder, targetOn } from './in-force.ts';
export { type InForce, leadsElsewhere } from './leads-elsewhere.ts';
