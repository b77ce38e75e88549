import * as z from 'zod';
import { DecimalText } from './decimal-text.ts';
import { FindingView } from './finding-view.ts';
import { NodeRef } from './node-view.ts';
import { PrintedTable } from './table-view.ts';

/** One thing the document says in several places. */
export const PrintedStatement = z.object({
  id: z.string(),
  subject: z.string(),
  prints: z.array(z.object({ place: z.string(), printed: z.string(), line: z.number().int().nullable() })),
  note: z.string().nullable(),
  findings: z.array(FindingView),
});
export type PrintedStatement = z.infer<typeof PrintedStatement>;

/** The objectives given to one role, as listed in the document. */
export const PrintedAssignment = z.object({
  id: z.string(),
  title: z.string(),
  rows: z.array(z.object({ printed: z.string(), node: NodeRef.nullable(), weight: DecimalText.nullable() })),
  total: DecimalText.nullable(),
  findings: z.array(FindingView),
});
export type PrintedAssignment = z.infer<typeof PrintedAssignment>;

/** Documento: what is printed beside the plan's tree, with what was found on it. */
export const DocumentAnswer = z.object({
  tables: z.array(PrintedTable),
  statements: z.array(PrintedStatement),
  assignments: z.array(PrintedAssignment),
});
export type DocumentAnswer = z.infer<typeof DocumentAnswer>;
