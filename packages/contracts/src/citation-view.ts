import * as z from 'zod';

/** The source of a rule, as the screen cites it ("D.Lgs. 150/2009, art. 5 c. 2 lett. d"). */
export const CitationView = z.object({
  id: z.string(),
  label: z.string(),
  trust: z.enum(['verified', 'secondary', 'memory', 'document', 'design']),
  url: z.string().nullable(),
});
export type CitationView = z.infer<typeof CitationView>;
