export { BenchmarkAnswer, BenchmarkRowView } from './benchmark-answer.ts';
export { BodiesAnswer, BodyView, DocumentView } from './body-answer.ts';
export { CheckPageAnswer } from './check-page-answer.ts';
export { CitationView } from './citation-view.ts';
export { ComparedFigure, ComparedIndicator, ComparisonAnswer } from './comparison-answer.ts';
export { ActView, CycleAnswer, LateResult, Milestone, VerdictFigures } from './cycle-answer.ts';
export {
  DashboardAnswer,
  DashboardRow,
  DashboardsAnswer,
  DashboardView,
  OutcomeCounts,
} from './dashboard-answer.ts';
export { DeadlinesAnswer, PlanTermView, TermReading, TermState, TermView } from './deadlines-answer.ts';
export { DateText, DecimalText, ExactText } from './decimal-text.ts';
export { DocumentAnswer, PrintedAssignment, PrintedStatement } from './document-answer.ts';
export { type DocumentAddress, documentPaths } from './document-paths.ts';
export {
  EvaluatedRankName,
  EvaluationAnswer,
  EvaluationCardView,
  EvaluationComponentName,
  EvaluationView,
  RankDistribution,
  RatingsAnswer,
  RatingView,
} from './evaluation-answer.ts';
export { ExplanationView } from './explanation-view.ts';
export { DatedFigure, Figure, FigureKind } from './figure.ts';
export { FindingCounts, FindingsAnswer, FindingTarget, FindingView, SeverityName } from './finding-view.ts';
export { ConsequenceView, IndicatorAnswer, OccurrenceView, ResultView } from './indicator-answer.ts';
export {
  ActReference,
  CampaignView,
  ChangeView,
  CheckpointRow,
  CheckpointView,
  DeliveryStateName,
  DeliveryView,
  MonitoringAnswer,
} from './monitoring-answer.ts';
export { NodeKindName, NodeRef, NodeView, ScoreStatusName, TreeAnswer } from './node-view.ts';
export {
  ActivityView,
  AssignmentView,
  IndicatorRow,
  ObjectiveAnswer,
  ResourceView,
  UncertaintyView,
} from './objective-answer.ts';
export { paths } from './paths.ts';
export { Problem } from './problem.ts';
export {
  PublicBlock,
  PublicDocumentAnswer,
  PublicDocumentsAnswer,
  PublicDocumentView,
  PublicRun,
  PublicSectionAnswer,
  PublicSectionView,
  PublicTable,
  RenderFailureView,
  RenditionAnswer,
} from './public-document-answer.ts';
export { PublicValueAnswer, ValueNode, ValueRequirement } from './public-value-answer.ts';
export { ResourceLine, ResourceShare, ResourcesAnswer } from './resources-answer.ts';
export {
  GeneralMeasureView,
  ImplementationView,
  LookView,
  MeasureStateName,
  MeasureView,
  RiskAnswer,
  RiskAreaView,
  RiskEventView,
  RiskLevelName,
  RiskProcessView,
  RiskRegisterView,
} from './risk-answer.ts';
export { Sheet, SheetCell, SheetFamily, SheetFormat, SheetsAnswer } from './sheet.ts';
export { sheetPaths } from './sheet-paths.ts';
export { PlaceView, SourceView } from './source-view.ts';
export {
  ComparedAmount,
  ProfessionalAreaName,
  StaffingAnswer,
  StaffingLineView,
  StaffingSource,
  StaffingYearView,
} from './staffing-answer.ts';
export { CellView, ChartView, PrintedTable, RelationView } from './table-view.ts';
export {
  AccessRequestView,
  AttestationView,
  ObligationStateName,
  ObligationView,
  PublicationView,
  TransparencyAnswer,
  TransparencyView,
} from './transparency-answer.ts';
export { WeightEntryView, WeightPrintView, WeightView } from './weight-view.ts';
