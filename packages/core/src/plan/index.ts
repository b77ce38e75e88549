export type { Assignment, AssignmentRow } from './assignment.ts';
export type { Appointment, Body, BodyKind, ControlledBody, OrgUnit, Role } from './body.ts';
export type { CommonGoal, CommonIndicator } from './common.ts';
export type {
  Act,
  Dashboard,
  DocumentPlace,
  ImportedDocument,
  Narrative,
  NarrativeDocument,
  Occurrence,
  PrintedReference,
  Statement,
  StatementPrint,
  UnreadRow,
} from './document.ts';
export { inForceOf } from './in-force.ts';
export type {
  Dated,
  Dimension,
  Direction,
  Indicator,
  Measurement,
  Placement,
  Predecessor,
} from './indicator.ts';
export { narrativesOf } from './narratives-of.ts';
export type {
  Activity,
  FrameKind,
  FrameNode,
  NodeKind,
  ObjectiveFlag,
  ObjectiveTopic,
  PiraCode,
  Uncertainty,
} from './node.ts';
export type { CycleDocument, Dossier, DraftCycle, DraftDossier, Plan } from './plan.ts';
export { planOn, withdrawnAfter } from './plan-on.ts';
export type { Problem, ProblemCode } from './problem.ts';
export { refsOf } from './relation-refs.ts';
export type { Resource, ResourceUse, YearlyAmount } from './resource.ts';
export type { CellRef, DataTable, TableColumn, TableRelation, TableRow, TableSection } from './table.ts';
export { targetsOn } from './targets-on.ts';
export { validate } from './validate.ts';
export { problemsOfScoring } from './validate-methodology.ts';
export type { NodeWeight, Weight, WeightPrint } from './weight.ts';
