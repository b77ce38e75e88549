import * as z from 'zod';
import { DateText } from './decimal-text.ts';

export const DocumentView = z.object({
  id: z.string(),
  kind: z.enum(['piao', 'piano-performance', 'relazione']),
  title: z.string(),
  form: z.enum(['ordinary', 'simplified']),
});
export type DocumentView = z.infer<typeof DocumentView>;

export const BodyView = z.object({
  id: z.string(),
  name: z.string(),
  /** The body's kind in the law's words ("camera-di-commercio"). */
  kind: z.string(),
  cycles: z.array(z.object({ year: z.number().int(), document: DocumentView, referenceDate: DateText })),
});
export type BodyView = z.infer<typeof BodyView>;

/** Some bodies, in the order of their names, and how many answer in all. */
export const BodiesAnswer = z.object({ bodies: z.array(BodyView), total: z.number().int() });
export type BodiesAnswer = z.infer<typeof BodiesAnswer>;
