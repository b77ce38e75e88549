import { type CivilDate, civilDate } from '@traguardo/core/kernel';
import * as z from 'zod';

const identifier = z.string().min(1).max(120);

const year = z
  .string()
  .regex(/^\d{4}$/)
  .transform(Number);

const date = z.string().transform((text, context): CivilDate => {
  const read = civilDate(text);
  if (read) return read;
  context.issues.push({ code: 'custom', input: text, message: 'not a civil date' });
  return z.NEVER;
});

export const noParameters = z.object({});
export const cycleParameters = z.object({ body: identifier, year });
export const nodeParameters = z.object({ body: identifier, year, id: identifier });
export const checkParameters = z.object({ code: identifier });

/** `at`: the date of judgement; without it the cycle's own reference date. */
export const atQuery = z.object({ at: date.optional() });
