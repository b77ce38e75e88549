import * as z from 'zod';
import { CitationView } from './citation-view.ts';
import { DateText } from './decimal-text.ts';
import { Figure } from './figure.ts';
import { FindingView } from './finding-view.ts';
import { NodeRef } from './node-view.ts';
import { PlaceView } from './source-view.ts';

/** `done`: met in time; `late`: met after it; `passed`: gone by with nothing recorded; `future`: not yet due. */
export const TermState = z.enum(['done', 'late', 'passed', 'future']);
export type TermState = z.infer<typeof TermState>;

/** One reading of when a term falls: where readings are disputed all are given and none is chosen. */
export const TermReading = z.object({
  id: z.enum(['ordinary', 'practice', 'after-budget']),
  date: DateText,
  citation: CitationView.nullable(),
  state: TermState,
  /** From the date of judgement; negative when it lies behind. */
  days: z.number().int(),
  /** Days the act came after it; null where it did not. */
  daysLate: z.number().int().nullable(),
});
export type TermReading = z.infer<typeof TermReading>;

export const TermView = z.object({
  id: z.string(),
  title: z.string(),
  readings: z.array(TermReading),
  /** The act that meets it, where the plan records one by the date of judgement. */
  met: z.object({ organ: z.string(), date: DateText, place: PlaceView }).nullable(),
  /** Whether the plan can record the act at all: where it cannot, nothing recorded proves nothing. */
  recorded: z.boolean(),
});
export type TermView = z.infer<typeof TermView>;

/** A day the plan itself set: the date an indicator asks for, the term of an activity. */
export const PlanTermView = z.object({
  id: z.string(),
  title: z.string(),
  /** What a link leads to: the indicator; of an activity, its objective. */
  node: NodeRef,
  objective: NodeRef.nullable(),
  due: Figure,
  done: Figure.nullable(),
  date: DateText,
  state: TermState,
  days: z.number().int(),
  daysLate: z.number().int().nullable(),
  place: PlaceView,
});
export type PlanTermView = z.infer<typeof PlanTermView>;

/** Scadenze: what is due, by which provision, and how it stands on the date of judgement. */
export const DeadlinesAnswer = z.object({
  at: DateText,
  /** The cycle's own date, the one judged on when none is asked for. */
  referenceDate: DateText,
  terms: z.array(TermView),
  planTerms: z.array(PlanTermView),
  findings: z.array(FindingView),
});
export type DeadlinesAnswer = z.infer<typeof DeadlinesAnswer>;
