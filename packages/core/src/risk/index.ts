export {
  type Implementation,
  implementation,
  implementationByType,
  measuresOfArea,
  type TypeImplementation,
} from './implementation.ts';
export { isLive, type UntreatedEvent, untreatedEvents } from './live-measures.ts';
export {
  lackingParts,
  type Measure,
  type MeasurePart,
  type MeasureState,
  type MeasureType,
  measureState,
} from './measure.ts';
export {
  type ControlWidth,
  controlWidth,
  lastSuitability,
  type MeasureMonitoring,
  type RegisterReview,
  type Suitability,
} from './measure-monitoring.ts';
export { overallLevel, reaches } from './overall-level.ts';
export type {
  GeneralMeasure,
  GeneralMeasureKind,
  KeyRiskIndicator,
  ProcessPhase,
  RiskArea,
  RiskEvent,
  RiskLevel,
  RiskProcess,
  RiskRating,
  RiskRegister,
} from './register.ts';
