import * as z from 'zod';
import { CitationView } from './citation-view.ts';
import { SourceView } from './source-view.ts';

export const SeverityName = z.enum(['error', 'warning', 'info']);
export type SeverityName = z.infer<typeof SeverityName>;

/** How many findings of each severity. */
export const FindingCounts = z.object({
  error: z.number().int(),
  warning: z.number().int(),
  info: z.number().int(),
});
export type FindingCounts = z.infer<typeof FindingCounts>;

/** Where a finding leads: a screen and, on it, an id; of the document, "table/personale-area". */
export const FindingTarget = z.object({
  screen: z.enum(['objective', 'indicator', 'tree', 'staffing', 'document', 'publicValue', 'cycle']),
  id: z.string().nullable(),
});
export type FindingTarget = z.infer<typeof FindingTarget>;

/** One finding with its sentences: the server writes them with `texts`, the web only shows them. */
export const FindingView = z.object({
  /** Unique and stable in one answer: code and path, and a counter where both repeat. */
  id: z.string(),
  code: z.string(),
  /** The check's family: weights, references, kinds, scores, occurrences, history, tables… */
  family: z.string(),
  severity: SeverityName,
  blocking: z.boolean(),
  path: z.string(),
  source: SourceView.nullable(),
  params: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  citation: CitationView.nullable(),
  title: z.string(),
  what: z.string(),
  why: z.string(),
  todo: z.string(),
  /** The place in words: "Obiettivo 4.1 › Impianto di videosorveglianza". */
  place: z.string(),
  /** At most two labelled figures: what is printed, then what is computed. */
  figures: z.array(z.object({ label: z.string(), text: z.string() })),
  target: FindingTarget.nullable(),
});
export type FindingView = z.infer<typeof FindingView>;

export const FindingsAnswer = z.object({
  counts: FindingCounts,
  blocking: z.number().int(),
  findings: z.array(FindingView),
});
export type FindingsAnswer = z.infer<typeof FindingsAnswer>;
