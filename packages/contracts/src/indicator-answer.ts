import * as z from 'zod';
import { DecimalText, ExactText } from './decimal-text.ts';
import { ExplanationView } from './explanation-view.ts';
import { DatedFigure, Figure } from './figure.ts';
import { FindingView } from './finding-view.ts';
import { NodeRef, NodeView } from './node-view.ts';
import { UncertaintyView } from './objective-answer.ts';
import { WeightView } from './weight-view.ts';

/** A place of the document that shows the indicator, with what is printed there. */
export const OccurrenceView = z.object({
  id: z.string(),
  /** "dashboard/promozione"; `place` is the same in words. */
  view: z.string(),
  place: z.string(),
  title: z.string().nullable(),
  value: Figure.nullable(),
  target: Figure.nullable(),
  declared: Figure.nullable(),
  /** True where value, target or declared differ from the one measurement. */
  differs: z.boolean(),
  line: z.number().int().nullable(),
});
export type OccurrenceView = z.infer<typeof OccurrenceView>;

export const ResultView = DatedFigure.extend({
  declared: Figure.nullable(),
  evidence: z.string().nullable(),
});
export type ResultView = z.infer<typeof ResultView>;

/** What the score does one level up: "1/28 of 2.1". */
export const ConsequenceView = z.object({
  node: NodeRef,
  /** Share of the node's score, exact, 0 to 1; null when it has no weight. */
  share: ExactText.nullable(),
  nodeScore: DecimalText.nullable(),
  /** Weights times scores summed, and the weights summed, exact; null when it has no share. */
  sum: ExactText.nullable(),
  weights: ExactText.nullable(),
  /** What the node would score were this indicator at 100; null when it is, or when it has no share. */
  atFull: DecimalText.nullable(),
  siblings: z.number().int(),
});
export type ConsequenceView = z.infer<typeof ConsequenceView>;

/** Indicatore: definition, values, score and why, where it is printed. Common indicators too. */
export const IndicatorAnswer = z.object({
  /** The node as the tree has it: score, declared, delta, target and result of the year. */
  node: NodeView,
  crumbs: z.array(NodeRef),
  dimensions: z.array(z.string()),
  unitPrinted: z.string().nullable(),
  algorithm: z.string().nullable(),
  source: z.string().nullable(),
  direction: z.object({ better: z.enum(['higher', 'lower', 'equal']), inferred: z.boolean() }).nullable(),
  predecessors: z.array(
    z.object({
      year: z.number().int(),
      rule: z.enum(['same', 'sum', 'split']),
      references: z.array(z.string()),
    }),
  ),
  uncertain: z.array(UncertaintyView),
  weight: WeightView.nullable(),
  /** Ratio of result to target in percent before cap and floor, at two places; null when none. */
  attainment: DecimalText.nullable(),
  /** Points short of 100, at the methodology's places; null when not scored, zero when none. */
  shortfall: DecimalText.nullable(),
  baselines: z.array(DatedFigure),
  targets: z.array(DatedFigure),
  results: z.array(ResultView),
  explanation: ExplanationView.nullable(),
  consequence: ConsequenceView.nullable(),
  occurrences: z.array(OccurrenceView),
  /** Dashboards that show it by reference. */
  dashboards: z.array(z.object({ id: z.string(), title: z.string() })),
  /** All indicators of the same objective, itself included, in the document's order. */
  siblings: z.array(NodeView),
  common: z
    .object({
      goal: z.string(),
      office: z.string().nullable(),
      clusterMeans: z.array(DatedFigure),
      ties: z.array(NodeRef),
    })
    .nullable(),
  findings: z.array(FindingView),
});
export type IndicatorAnswer = z.infer<typeof IndicatorAnswer>;
