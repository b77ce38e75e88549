import * as z from 'zod';
import { DateText, DecimalText } from './decimal-text.ts';
import { ExplanationView } from './explanation-view.ts';
import { DatedFigure, Figure } from './figure.ts';
import { FindingView } from './finding-view.ts';
import { NodeRef, NodeView } from './node-view.ts';
import { WeightEntryView, WeightPrintView, WeightView } from './weight-view.ts';

export const UncertaintyView = z.object({ field: z.string(), note: z.string() });
export type UncertaintyView = z.infer<typeof UncertaintyView>;

/** A row of an objective's indicators: the node's figures and its dated values, oldest first. */
export const IndicatorRow = NodeView.extend({
  weightPrinted: z.string().nullable(),
  unitPrinted: z.string().nullable(),
  baselines: z.array(DatedFigure),
  targets: z.array(DatedFigure),
  results: z.array(DatedFigure),
});
export type IndicatorRow = z.infer<typeof IndicatorRow>;

export const ResourceView = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(['revenue', 'cost', 'investment', 'debt', 'none']),
  account: z.string().nullable(),
  fundYear: z.string().nullable(),
  origin: z.string().nullable(),
  indicatorsPrinted: z.string().nullable(),
  amount: Figure.nullable(),
  yearly: z.array(z.object({ year: z.number().int(), amount: Figure })),
});
export type ResourceView = z.infer<typeof ResourceView>;

export const ActivityView = z.object({
  id: z.string(),
  title: z.string(),
  role: z.string().nullable(),
  weight: WeightView.nullable(),
  due: DateText.nullable(),
  done: DateText.nullable(),
});
export type ActivityView = z.infer<typeof ActivityView>;

/** The objective given to somebody, with what it weighs there. */
export const AssignmentView = z.object({
  id: z.string(),
  title: z.string(),
  role: z.string().nullable(),
  /** The reference as printed ("OS 1.1"). */
  printed: z.string(),
  indicatorNumbers: z.array(z.string()),
  weight: WeightView.nullable(),
  uncertain: z.string().nullable(),
});
export type AssignmentView = z.infer<typeof AssignmentView>;

/** Scheda obiettivo: any level of the frame. */
export const ObjectiveAnswer = z.object({
  node: NodeView,
  crumbs: z.array(NodeRef),
  owner: z.string().nullable(),
  pira: z
    .object({
      printed: z.string(),
      mission: z.string().nullable(),
      programme: z.string().nullable(),
      uncertain: z.string().nullable(),
    })
    .nullable(),
  timeSpan: z.string().nullable(),
  units: z.array(z.string()),
  roles: z.array(z.string()),
  staff: z.array(z.number()),
  flags: z.array(z.string()),
  economicWeighting: z.object({ excluded: z.boolean(), reason: z.string().nullable() }).nullable(),
  narrative: z.string().nullable(),
  uncertain: z.array(UncertaintyView),
  weights: z.array(WeightEntryView),
  weightPrints: z.array(WeightPrintView),
  ownBlock: WeightView.nullable(),
  activities: z.array(ActivityView),
  resources: z.array(ResourceView),
  children: z.array(NodeView),
  indicators: z.array(IndicatorRow),
  /** Sum of the printed indicator weights, as NodeView's `ownWeightsSum`, for the table's total. */
  weightsTotal: DecimalText.nullable(),
  assignments: z.array(AssignmentView),
  findings: z.array(FindingView),
  explanation: ExplanationView.nullable(),
});
export type ObjectiveAnswer = z.infer<typeof ObjectiveAnswer>;
