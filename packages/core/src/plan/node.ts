import type { CivilDate, NodeId, Period, RoleId, UnitId } from '../kernel/index.ts';
import type { Printed } from '../value/index.ts';
import type { NodeWeight, Weight, WeightPrint } from './weight.ts';

export type NodeKind =
  | 'body'
  | 'area'
  | 'perspective'
  | 'public-value'
  | 'strategic'
  | 'operational'
  | 'group'
  | 'activity'
  | 'indicator'
  | 'common';

/** The levels of the frame a plan is written in; indicators hang from them by placements. */
export type FrameKind = 'area' | 'perspective' | 'public-value' | 'strategic' | 'operational' | 'group';

export type ObjectiveFlag =
  | 'semplificazione'
  | 'pari-opportunita'
  | 'accessibilita'
  | 'anticorruzione'
  | 'digitalizzazione';

/** A subject the law gives rules of its own: the payment delay (DL 13/2023 art. 4-bis). */
export type ObjectiveTopic = 'tempi-pagamento';

/** Mission, programme and progressive of the PIRA (DM 27/3/2013): "011-005-001", with its words. */
export interface PiraCode {
  readonly printed: string;
  readonly mission?: string;
  readonly programme?: string;
  readonly uncertain?: string;
}

/** One level of the frame: an area, an objective, a group of indicators. */
export interface FrameNode {
  readonly id: NodeId;
  readonly kind: FrameKind;
  /** As printed, without prefix: "2.3"; null when the document gives none. */
  readonly code: string | null;
  readonly title: string;
  /** Null for the top level of the frame. */
  readonly parent: NodeId | null;
  /** The controlled body that owns it, when it is not the body itself. */
  readonly owner?: string;
  readonly weights: readonly NodeWeight[];
  readonly weightPrints: readonly WeightPrint[];
  /** Weight of the block of own indicators; the rest goes to the operational objectives. */
  readonly ownBlock?: Weight;
  readonly pira?: PiraCode;
  readonly timeSpan?: string;
  /** Units responsible; more than one makes the objective transversal. */
  readonly units: readonly UnitId[];
  readonly roles: readonly RoleId[];
  readonly transversal: boolean;
  readonly flags: readonly ObjectiveFlag[];
  readonly topic?: ObjectiveTopic;
  /** People committed, as counted in the document. */
  readonly staff: readonly number[];
  /** Left out of the economic weighting, with the reason. */
  readonly economicWeighting?: { readonly excluded: boolean; readonly reason?: string };
  /** Code of the declared label or percentage of the node ("100%" on the strategic map). */
  readonly declared?: Printed;
  readonly narrative?: string;
  readonly uncertain: readonly Uncertainty[];
}

/** A field whose printed source is damaged: the reading is open, and says so. */
export interface Uncertainty {
  readonly field: string;
  readonly note: string;
}

/** Something to do for an objective, with owner, weight, term and, once done, its date. */
export interface Activity extends Period {
  readonly id: NodeId;
  readonly node: NodeId;
  readonly title: string;
  readonly role?: RoleId;
  readonly weight?: Weight;
  readonly due?: CivilDate;
  readonly done?: CivilDate;
}
