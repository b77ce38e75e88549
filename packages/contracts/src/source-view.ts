import * as z from 'zod';

/** Where a datum stands in the plan folder: file, line and column, counted from one. */
export const SourceView = z.object({ file: z.string(), line: z.number().int(), column: z.number().int() });
export type SourceView = z.infer<typeof SourceView>;

/**
 * Where a figure was entered: the path that names it in the plan ("table/personale-area/istruttori/donne"),
 * and the line of the plan folder where the data were read from one.
 */
export const PlaceView = z.object({
  path: z.string(),
  file: z.string().nullable(),
  line: z.number().int().nullable(),
});
export type PlaceView = z.infer<typeof PlaceView>;
