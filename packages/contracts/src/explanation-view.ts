import * as z from 'zod';
import { CitationView } from './citation-view.ts';
import { ExactText } from './decimal-text.ts';
import { NodeKindName } from './node-view.ts';

/**
 * Why a figure is what it is, mirrored from core's Explanation. `value` is exact; `shown` is the same
 * figure at its rounding ("98.77"), null where the node holds a text instead.
 */
export const ExplanationView = z.object({
  id: z.string(),
  value: ExactText.nullable(),
  shown: z.string().nullable(),
  /** What is not a number: a date, "SI", a status. */
  text: z.string().nullable(),
  /** An entered figure with its unit, as core prints it ("98,77%", "2,6 giorni"); null for any other step. */
  printed: z.string().nullable(),
  /** Name of the thing explained where the data gives it one (the title of an indicator). */
  title: z.string().nullable(),
  /** What it is, where it is a node of the tree: what a link needs. */
  kind: NodeKindName.nullable(),
  /** Kebab-case name of the rule; the words are in texts (`ruleText`). */
  rule: z.string(),
  citation: CitationView.nullable(),
  rounding: z.object({ places: z.number().int(), mode: z.enum(['half-up', 'truncate']) }).nullable(),
  get inputs(): z.ZodArray<typeof ExplanationView> {
    return z.array(ExplanationView);
  },
});
export type ExplanationView = z.infer<typeof ExplanationView>;
