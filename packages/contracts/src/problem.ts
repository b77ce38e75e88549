import * as z from 'zod';

/** RFC 9457 `application/problem+json`, with the correlation id that finds it in the log. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  correlationId: z.string(),
});
export type Problem = z.infer<typeof Problem>;
