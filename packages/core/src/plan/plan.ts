import type { Evaluation } from '../evaluation/index.ts';
import type { CivilDate, IndicatorId, MethodologyId, NodeId, SourcePlace } from '../kernel/index.ts';
import type { Methodology } from '../methodology/index.ts';
import type { Change, Monitoring } from '../monitoring/index.ts';
import type { RiskRegister } from '../risk/index.ts';
import type { StaffingPlan } from '../staffing/index.ts';
import type { Transparency } from '../transparency/index.ts';
import type { Assignment } from './assignment.ts';
import type { Body } from './body.ts';
import type { CommonGoal, CommonIndicator } from './common.ts';
import type { Act, Dashboard, ImportedDocument, Narrative, PrintedReference, Statement } from './document.ts';
import type { Indicator, Measurement, Placement } from './indicator.ts';
import type { Activity, FrameNode } from './node.ts';
import type { Resource } from './resource.ts';
import type { DataTable } from './table.ts';

/** The document a cycle stands on. */
export interface CycleDocument {
  readonly id: string;
  readonly kind: 'piao' | 'piano-performance' | 'relazione';
  readonly title: string;
  readonly form: 'ordinary' | 'simplified';
}

/** One year of a body as it was entered: references may dangle, weights may be out of range. */
export interface DraftCycle {
  readonly year: number;
  /** First and last year of the triennium. */
  readonly triennium: readonly [number, number];
  readonly document: CycleDocument;
  readonly methodology: MethodologyId;
  readonly referenceDate: CivilDate;
  readonly acts: readonly Act[];
  readonly nodes: readonly FrameNode[];
  readonly activities: readonly Activity[];
  readonly placements: readonly Placement[];
  readonly measurements: readonly Measurement[];
  readonly commonTitle?: string;
  /** The year whose targets and results give the common indicators their score. */
  readonly commonYear?: number;
  readonly commonMethodology?: MethodologyId;
  readonly commonGoals: readonly CommonGoal[];
  readonly commonIndicators: readonly CommonIndicator[];
  readonly assignments: readonly Assignment[];
  readonly resources: readonly Resource[];
  readonly staffing?: StaffingPlan;
  readonly tables: readonly DataTable[];
  readonly dashboards: readonly Dashboard[];
  readonly statements: readonly Statement[];
  readonly references: readonly PrintedReference[];
  readonly narratives: readonly Narrative[];
  readonly monitoring?: Monitoring;
  /** Changes of the plan within the year: what they replaced is kept in them. */
  readonly changes: readonly Change[];
  readonly evaluation?: Evaluation;
  readonly risk?: RiskRegister;
  readonly transparency?: Transparency;
  /** Where the data of this cycle stand: one indicator may be placed in several cycles. */
  readonly places?: ReadonlyMap<string, SourcePlace>;
}

/** Everything a body entered, before its references were resolved. */
export interface DraftDossier {
  readonly body: Body;
  readonly methodologies: readonly Methodology[];
  readonly indicators: readonly Indicator[];
  readonly cycles: readonly DraftCycle[];
  readonly imports: readonly ImportedDocument[];
  /** Where each datum stands, by finding path ("strategic/visibilita/title"). */
  readonly places: ReadonlyMap<string, SourcePlace>;
}

declare const valid: unique symbol;

/**
 * One cycle whose references resolve, whose frame is a tree and whose weights are in range: the only
 * thing scoring accepts. Contradictions between its figures are findings, not failures. Made by
 * `validate` alone.
 */
export interface Plan extends Omit<DraftCycle, 'places'> {
  readonly [valid]: true;
  readonly body: Body;
  readonly scoringMethodology: Methodology;
  readonly scoringCommon: Methodology;
  readonly indicatorById: ReadonlyMap<IndicatorId, Indicator>;
  readonly nodeById: ReadonlyMap<NodeId, FrameNode>;
  /** Children of a node in the order entered; the top level under null. */
  readonly childrenOf: ReadonlyMap<NodeId | null, readonly FrameNode[]>;
  readonly placementsOf: ReadonlyMap<NodeId, readonly Placement[]>;
  readonly placementOf: ReadonlyMap<IndicatorId, Placement>;
  readonly measurementsOf: ReadonlyMap<IndicatorId, readonly Measurement[]>;
  readonly imports: readonly ImportedDocument[];
  readonly places: ReadonlyMap<string, SourcePlace>;
}

/** All valid cycles of one body. */
export interface Dossier {
  readonly body: Body;
  readonly methodologies: readonly Methodology[];
  readonly indicators: readonly Indicator[];
  readonly plans: readonly Plan[];
}
