import * as z from 'zod';
import { DateText } from './decimal-text.ts';
import { Figure } from './figure.ts';
import { NodeView } from './node-view.ts';
import { PlaceView } from './source-view.ts';
import { PrintedTable } from './table-view.ts';

/** One figure of a common indicator: what it is, of when, and where it was entered. */
export const ComparedFigure = z.object({
  role: z.enum(['cluster', 'history', 'target', 'result']),
  at: DateText,
  figure: Figure,
  place: PlaceView,
});
export type ComparedFigure = z.infer<typeof ComparedFigure>;

export const ComparedIndicator = z.object({
  node: NodeView,
  goal: z.string(),
  algorithm: z.string().nullable(),
  /** On whose data, as the document says. */
  source: z.string().nullable(),
  office: z.string().nullable(),
  direction: z.enum(['higher', 'lower', 'equal']).nullable(),
  /** The body's own figure of the year of the mean, against it. */
  standing: z.enum(['better', 'worse', 'equal', 'incomparable']),
  /** The year both are of; null where there is no mean. */
  comparedYear: z.number().int().nullable(),
  /** Oldest first; of one year the mean comes first. */
  figures: z.array(ComparedFigure),
  uncertain: z.array(z.string()),
});
export type ComparedIndicator = z.infer<typeof ComparedIndicator>;

/** Confronto: the common national indicators beside the means of comparable bodies, and the tables that compare. */
export const ComparisonAnswer = z.object({
  indicators: z.array(ComparedIndicator),
  /** Everybody's data named beside the figures, each once. */
  sources: z.array(z.string()),
  tables: z.array(PrintedTable),
});
export type ComparisonAnswer = z.infer<typeof ComparisonAnswer>;
