import * as z from 'zod';
import { DateText, DecimalText } from './decimal-text.ts';

/** What may be read of a cycle, and so who may take a table of it away: one permission each. */
export const SheetFamily = z.enum([
  'plan',
  'document',
  'scores',
  'findings',
  'staffing',
  'monitoring',
  'risk',
  'transparency',
  'evaluation',
  'ratings',
]);
export type SheetFamily = z.infer<typeof SheetFamily>;

/** How a table may be taken away: for a spreadsheet in Italian, as a workbook. */
export const SheetFormat = z.enum(['csv', 'xlsx']);
export type SheetFormat = z.infer<typeof SheetFormat>;

/**
 * One cell to take away: typed, with the text the document prints for it where it comes from one. A
 * percentage keeps its number as printed ("98.77", unit "%"); money is in euro.
 */
export const SheetCell = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('blank'), printed: z.string().nullable() }),
  z.object({ kind: z.literal('text'), text: z.string(), printed: z.string().nullable() }),
  z.object({
    kind: z.literal('number'),
    value: DecimalText,
    unit: z.string(),
    printed: z.string().nullable(),
  }),
  z.object({ kind: z.literal('date'), date: DateText, printed: z.string().nullable() }),
]);
export type SheetCell = z.infer<typeof SheetCell>;

/** A table to take away: one model for every table of every screen, printed or computed. */
export const Sheet = z.object({
  id: z.string(),
  family: SheetFamily,
  title: z.string(),
  /** Body, cycle and document, in words. */
  subject: z.string(),
  /** The date the figures are judged on. */
  at: DateText,
  /** Whose data it is, and what the document or the program says beside it. */
  notes: z.array(z.string()),
  /** `printed`: the cells carry the text of the document beside the typed value. */
  columns: z.array(z.object({ id: z.string(), label: z.string(), printed: z.boolean() })),
  rows: z.array(z.array(SheetCell)),
});
export type Sheet = z.infer<typeof Sheet>;

/** The tables of a cycle that who asks may take away. */
export const SheetsAnswer = z.array(
  z.object({
    id: z.string(),
    family: SheetFamily,
    title: z.string(),
    /** The part of the plan it belongs to, in words. */
    group: z.string(),
    rows: z.number().int(),
    columns: z.number().int(),
  }),
);
export type SheetsAnswer = z.infer<typeof SheetsAnswer>;
