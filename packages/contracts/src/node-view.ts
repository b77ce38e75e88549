import * as z from 'zod';
import { DecimalText, ExactText } from './decimal-text.ts';
import { Figure } from './figure.ts';
import { FindingCounts } from './finding-view.ts';

export const NodeKindName = z.enum([
  'body',
  'area',
  'perspective',
  'public-value',
  'strategic',
  'operational',
  'group',
  'activity',
  'indicator',
  'common',
]);
export type NodeKindName = z.infer<typeof NodeKindName>;

export const ScoreStatusName = z.enum([
  'scored',
  'missing',
  'not-applicable',
  'not-yet-due',
  'monitoring',
  'not-valued',
  'incomparable',
  'weights-missing',
]);
export type ScoreStatusName = z.infer<typeof ScoreStatusName>;

/** A node by reference: what a link or a path of crumbs shows. */
export const NodeRef = z.object({
  id: z.string(),
  kind: NodeKindName,
  code: z.string().nullable(),
  title: z.string(),
});
export type NodeRef = z.infer<typeof NodeRef>;

/** One node of the scored tree with everything the picture, the outline and the map show of it. */
export const NodeView = NodeRef.extend({
  parent: z.string().nullable(),
  /** The number printed in the objective, for indicators. */
  number: z.string().nullable(),
  score: DecimalText.nullable(),
  exact: ExactText.nullable(),
  status: ScoreStatusName,
  label: z.string().nullable(),
  /** What the document declares for it; `declaredScore` when that is a number. */
  declared: Figure.nullable(),
  declaredScore: DecimalText.nullable(),
  /** Computed minus declared, at the methodology's places; null when one of them is absent. */
  delta: DecimalText.nullable(),
  /** Share among its siblings, in percent (all entries together); null where none is printed. */
  weight: DecimalText.nullable(),
  /** The separate entries when there are several ("40", "10"). */
  weightParts: z.array(DecimalText),
  /** Share of the parent after the parent's own block, printed or computed by the server. */
  effectiveWeight: DecimalText.nullable(),
  /** Weight of the block of own indicators. */
  ownBlock: DecimalText.nullable(),
  /** Sum of the weights of its own indicators; null when none is weighted. */
  ownWeightsSum: DecimalText.nullable(),
  /** 100 minus that sum: positive short, negative in excess; null when not weighted or equal weights. */
  ownWeightsGap: DecimalText.nullable(),
  /** True where the methodology weighs the indicators equally, so no weights are expected. */
  equalWeights: z.boolean(),
  transversal: z.boolean(),
  target: Figure.nullable(),
  result: Figure.nullable(),
  /** Latest mean of the comparable bodies, for common indicators. */
  clusterMean: Figure.nullable(),
  /** Rule that scored it (kebab-case policy name). */
  policy: z.string().nullable(),
  /** Findings on the node itself, and on everything under it (itself included). */
  findings: FindingCounts,
  findingsBelow: FindingCounts,
});
export type NodeView = z.infer<typeof NodeView>;

/** All nodes, parents before children, in the document's order. */
export const TreeAnswer = z.object({
  at: z.string(),
  nodes: z.array(NodeView),
});
export type TreeAnswer = z.infer<typeof TreeAnswer>;
