import type { CivilDate, Exact, Explanation } from '../kernel/index.ts';
import type { Policy } from '../methodology/index.ts';
import type { NodeKind } from '../plan/index.ts';

/** Why a node has its score, or none. Missing, not due, not applicable and zero are different things. */
export type ScoreStatus =
  | 'scored'
  | 'missing'
  | 'not-applicable'
  | 'not-yet-due'
  | 'monitoring'
  | 'not-valued'
  | 'incomparable'
  | 'weights-missing';

/**
 * What stands in the way of a score: `kinds-differ` a date against a number; `units-differ` two units, or a
 * percentage against a bare number; `imprecise-date` a month alone where the day decides; `parts-differ` not
 * one result per part of the target; `outside-bands` a value the table of bands says nothing about;
 * `policy-does-not-fit` the policy's own figures contradict the target; `refused` a text that is no value;
 * `no-target`, `no-result`, `no-baseline` the figure that lacks.
 */
export type ScoreReason =
  | 'kinds-differ'
  | 'units-differ'
  | 'imprecise-date'
  | 'parts-differ'
  | 'outside-bands'
  | 'policy-does-not-fit'
  | 'refused'
  | 'no-target'
  | 'no-result'
  | 'no-baseline';

/** The score of one result against one target. `attainment` is the ratio before cap and floor, in percent. */
export interface Score {
  readonly status: ScoreStatus;
  readonly score: Exact | null;
  readonly attainment: Exact | null;
  readonly policy: Policy | null;
  readonly reason: ScoreReason | null;
}

/** One node of a scored plan: the frame's levels, the indicators, the common ones, the controlled bodies. */
export interface ScoredNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly code: string | null;
  readonly title: string;
  readonly parent: string | null;
  /** Exact, before rounding; null unless `status` is `scored`. */
  readonly exact: Exact | null;
  /** At the methodology's places ("98.96"); null unless scored. */
  readonly score: string | null;
  readonly label: string | null;
  readonly status: ScoreStatus;
  readonly policy: Policy | null;
  readonly reason: ScoreReason | null;
}

/** A plan scored as of a date: all nodes, parents before children, in the document's order. */
export interface ScoreTree {
  readonly at: CivilDate;
  readonly nodes: readonly ScoredNode[];
  readonly byId: ReadonlyMap<string, ScoredNode>;
  /** The explanation of a node, built when first asked; null for an unknown id. */
  readonly explain: (id: string) => Explanation | null;
}
