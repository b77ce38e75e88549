import * as z from 'zod';
import { DocumentView } from './body-answer.ts';
import { CitationView } from './citation-view.ts';
import { DateText } from './decimal-text.ts';
import { Figure } from './figure.ts';
import { FindingCounts } from './finding-view.ts';
import { NodeRef } from './node-view.ts';

export const ActView = z.object({
  id: z.string(),
  kind: z.enum([
    'adozione-piano',
    'parere-oiv',
    'approvazione-preventivo',
    'approvazione-relazione',
    'validazione-oiv',
    'pubblicazione',
    'certificazione-revisori',
    'variazione',
  ]),
  organ: z.string(),
  number: z.string().nullable(),
  /** The numbers the document prints for it, where it prints more than one. */
  numbers: z.array(z.string()),
  date: DateText.nullable(),
});
export type ActView = z.infer<typeof ActView>;

/** One day of the cycle: a term of law, a term of the body, an act done. */
export const Milestone = z.object({
  id: z.string(),
  date: DateText,
  title: z.string(),
  /** A word or two, for the drawing: "PIAO", "CUG". */
  short: z.string(),
  kind: z.enum(['law', 'body', 'act']),
  /** `done`: met; `late`: met after its term; `passed`: gone by, nothing recorded; `future`: to come. */
  state: z.enum(['done', 'late', 'passed', 'future']),
  citation: CitationView.nullable(),
  /** Days from the reference date to it; negative when it lies behind. */
  days: z.number().int(),
});
export type Milestone = z.infer<typeof Milestone>;

/** A result dated after its target date. */
export const LateResult = z.object({
  indicator: NodeRef,
  objective: NodeRef,
  due: Figure,
  done: Figure,
  days: z.number().int(),
});
export type LateResult = z.infer<typeof LateResult>;

/** The figures the verdict sentences need, counted by the server. */
export const VerdictFigures = z.object({
  areas: z.number().int(),
  strategic: z.number().int(),
  operational: z.number().int(),
  indicators: z.number().int(),
  common: z.number().int(),
  /** Strategic objectives with a declared figure, and those whose computed score is below it. */
  declared: z.number().int(),
  belowDeclared: z.number().int(),
  /** Strategic and operational objectives without a score because weights are missing or do not sum. */
  notComputable: z.number().int(),
  /** Indicators by status, and among the scored: at 100 or more, between, at zero. */
  scored: z.number().int(),
  missing: z.number().int(),
  notYetDue: z.number().int(),
  notValued: z.number().int(),
  reached: z.number().int(),
  partial: z.number().int(),
  zero: z.number().int(),
});
export type VerdictFigures = z.infer<typeof VerdictFigures>;

/** Where a cycle stands: the Cruscotto's first glance. */
export const CycleAnswer = z.object({
  body: z.object({ id: z.string(), name: z.string(), kind: z.string() }),
  year: z.number().int(),
  triennium: z.tuple([z.number().int(), z.number().int()]),
  document: DocumentView,
  methodology: z.object({ id: z.string(), title: z.string() }),
  referenceDate: DateText,
  acts: z.array(ActView),
  timeline: z.array(Milestone),
  findings: FindingCounts,
  blocking: z.number().int(),
  verdict: VerdictFigures,
  late: z.array(LateResult),
  hasStaffing: z.boolean(),
});
export type CycleAnswer = z.infer<typeof CycleAnswer>;
