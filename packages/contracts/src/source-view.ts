import * as z from 'zod';

/** Where a datum stands in the plan folder: file, line and column, counted from one. */
export const SourceView = z.object({ file: z.string(), line: z.number().int(), column: z.number().int() });
export type SourceView = z.infer<typeof SourceView>;
