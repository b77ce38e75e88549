import * as z from 'zod';
import { DateText, DecimalText } from './decimal-text.ts';
import { Figure } from './figure.ts';
import { NodeRef, ScoreStatusName } from './node-view.ts';

const counted = z.number().int();

export const DeliveryStateName = z.enum([
  'on-time',
  'late',
  'not-yet-known',
  'not-applicable',
  'awaited',
  'overdue',
]);
export type DeliveryStateName = z.infer<typeof DeliveryStateName>;

/** A figure a campaign asks and what became of it; `reason` is the unit's own where it has none. */
export const DeliveryView = z.object({
  indicator: NodeRef,
  unit: z.string().nullable(),
  state: DeliveryStateName,
  delivered: DateText.nullable(),
  reason: z.string().nullable(),
});
export type DeliveryView = z.infer<typeof DeliveryView>;

/** An act by what names it. */
export const ActReference = z.object({
  organ: z.string(),
  number: z.string().nullable(),
  date: DateText.nullable(),
});
export type ActReference = z.infer<typeof ActReference>;

export const CampaignView = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(['semestrale', 'finale', 'altra']),
  at: DateText,
  due: DateText,
  /** The state as of the date of judgement, and the days it went through by then. */
  state: z.enum(['scheduled', 'open', 'closed', 'approved']),
  opened: DateText.nullable(),
  closed: DateText.nullable(),
  approved: DateText.nullable(),
  act: ActReference.nullable(),
  informed: DateText.nullable(),
  reopenings: z.array(z.object({ date: DateText, reason: z.string() })),
  owed: counted,
  counts: z.record(DeliveryStateName, counted),
  deliveries: z.array(DeliveryView),
});
export type CampaignView = z.infer<typeof CampaignView>;

/** One indicator at the day of one campaign: what was expected then, what was found, its score. */
export const CheckpointView = z.object({
  campaign: z.string(),
  target: Figure.nullable(),
  result: Figure.nullable(),
  score: DecimalText.nullable(),
  status: ScoreStatusName,
});
export type CheckpointView = z.infer<typeof CheckpointView>;

/** One indicator across the campaigns, in their order. */
export const CheckpointRow = z.object({
  indicator: NodeRef,
  objective: NodeRef.nullable(),
  checkpoints: z.array(CheckpointView),
});
export type CheckpointRow = z.infer<typeof CheckpointRow>;

export const ChangeView = z.object({
  id: z.string(),
  kind: z.enum(['target', 'indicator-weight', 'node-weight', 'indicator-added', 'indicator-withdrawn']),
  date: DateText,
  /** What changed; `linked` is false for an indicator that is in the plan no more. */
  subject: NodeRef,
  linked: z.boolean(),
  /** The checkpoint of a target. */
  at: DateText.nullable(),
  /** What was there and what took its place; a weight is a percent. */
  old: z.string().nullable(),
  new: z.string().nullable(),
  reason: z.string(),
  act: ActReference.nullable(),
  opinion: z
    .object({
      date: DateText,
      view: z.enum(['favorevole', 'con-osservazioni', 'contrario']),
      note: z.string().nullable(),
    })
    .nullable(),
  /** True where the plan in force is not what the change left. */
  broken: z.boolean(),
});
export type ChangeView = z.infer<typeof ChangeView>;

/** Campaigns, their figures side by side, and what changed within the year; both lists may be empty. */
export const MonitoringAnswer = z.object({
  year: counted,
  referenceDate: DateText,
  campaigns: z.array(CampaignView),
  rows: z.array(CheckpointRow),
  changes: z.array(ChangeView),
});
export type MonitoringAnswer = z.infer<typeof MonitoringAnswer>;
