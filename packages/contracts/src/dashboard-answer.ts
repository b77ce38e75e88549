import * as z from 'zod';
import { DecimalText } from './decimal-text.ts';
import { FindingCounts, FindingView } from './finding-view.ts';
import { OccurrenceView } from './indicator-answer.ts';
import { NodeRef, NodeView } from './node-view.ts';
import { PlaceView } from './source-view.ts';
import { WeightView } from './weight-view.ts';

/** How the rows of a dashboard stand: among the scored, at 100 or more, between, at zero. */
export const OutcomeCounts = z.object({
  rows: z.number().int(),
  scored: z.number().int(),
  reached: z.number().int(),
  partial: z.number().int(),
  zero: z.number().int(),
  missing: z.number().int(),
  notYetDue: z.number().int(),
});
export type OutcomeCounts = z.infer<typeof OutcomeCounts>;

/**
 * A list of indicators or objectives by reference. `from`: a dashboard the document prints, the weights
 * assigned to a role, or the objectives a unit answers for by their cards.
 */
export const DashboardView = z.object({
  id: z.string(),
  title: z.string(),
  from: z.enum(['dashboard', 'assignment', 'responsibility']),
  /** Whose it is: a unit of the body, or a role; persons are never named. */
  of: z.enum(['unit', 'role']),
  holder: z.string().nullable(),
  counts: OutcomeCounts,
  /** Sum of the weights entered; null where no row has one. */
  weightsSum: DecimalText.nullable(),
  /** Rows whose weight is missing among others that have theirs. */
  weightsMissing: z.number().int(),
  findings: FindingCounts,
});
export type DashboardView = z.infer<typeof DashboardView>;

export const DashboardRow = z.object({
  key: z.string(),
  /** The one node, wherever it is shown: its value and score are those of its own page. */
  node: NodeView,
  objective: NodeRef.nullable(),
  /** The reference as the document prints it ("OS 1.1"), with the numbers of the indicators it selects. */
  printed: z.string().nullable(),
  indicatorNumbers: z.array(z.string()),
  weight: WeightView.nullable(),
  /** What the document prints in this very dashboard, where it does. */
  shown: OccurrenceView.nullable(),
  uncertain: z.string().nullable(),
  place: PlaceView,
});
export type DashboardRow = z.infer<typeof DashboardRow>;

/** Cruscotti: who looks at what. */
export const DashboardsAnswer = z.array(DashboardView);
export type DashboardsAnswer = z.infer<typeof DashboardsAnswer>;

/** One dashboard with its rows. */
export const DashboardAnswer = DashboardView.extend({
  rows: z.array(DashboardRow),
  openFindings: z.array(FindingView),
});
export type DashboardAnswer = z.infer<typeof DashboardAnswer>;
