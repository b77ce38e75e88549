import * as z from 'zod';
import { DecimalText } from './decimal-text.ts';
import { Figure } from './figure.ts';
import { FindingView, SeverityName } from './finding-view.ts';
import { NodeRef } from './node-view.ts';

/** A table as the document prints it; `finding` is the gravest that names the cell. */
export const PrintedTable = z.object({
  id: z.string(),
  title: z.string(),
  section: z.string(),
  columns: z.array(z.object({ id: z.string(), label: z.string() })),
  rows: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      /** In the order of the columns; null where the cell is not there. */
      cells: z.array(z.object({ figure: Figure, finding: SeverityName.nullable() }).nullable()),
    }),
  ),
  note: z.string().nullable(),
  findings: z.array(FindingView),
});
export type PrintedTable = z.infer<typeof PrintedTable>;

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
