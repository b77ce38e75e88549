import * as z from 'zod';
import { DateText, DecimalText } from './decimal-text.ts';

/** Where the bodies of one cluster stand at a date. */
export const BenchmarkRowView = z.object({
  at: DateText,
  unit: z.string(),
  cluster: z.string(),
  bodies: z.number().int(),
  least: DecimalText,
  first: DecimalText,
  median: DecimalText,
  third: DecimalText,
  greatest: DecimalText,
  computedAt: z.string(),
});
export type BenchmarkRowView = z.infer<typeof BenchmarkRowView>;

/** The national picture of one common indicator, the latest date first; no rows where none was computed. */
export const BenchmarkAnswer = z.object({ national: z.string(), rows: z.array(BenchmarkRowView) });
export type BenchmarkAnswer = z.infer<typeof BenchmarkAnswer>;
