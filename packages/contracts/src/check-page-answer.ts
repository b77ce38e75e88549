import * as z from 'zod';
import { CitationView } from './citation-view.ts';
import { SeverityName } from './finding-view.ts';

/** The page of one check, kept in docs/checks as Markdown; the web renders it. */
export const CheckPageAnswer = z.object({
  code: z.string(),
  family: z.string(),
  severity: SeverityName,
  blocking: z.boolean(),
  citation: CitationView.nullable(),
  title: z.string(),
  markdown: z.string(),
});
export type CheckPageAnswer = z.infer<typeof CheckPageAnswer>;
