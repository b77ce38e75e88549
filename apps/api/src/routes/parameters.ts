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
export const bodyParameters = z.object({ body: identifier });
export const cycleParameters = z.object({ body: identifier, year });
export const yearParameters = z.object({ year });
export const nodeParameters = z.object({ body: identifier, year, id: identifier });
export const nationalParameters = z.object({ national: identifier });
export const checkParameters = z.object({ code: identifier });

/** `at`: the date of judgement; without it the cycle's own reference date. */
export const atQuery = z.object({ at: date.optional() });

const wholeNumber = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number);

/** The longest page of a list: more is asked for page by page. */
const LONGEST_PAGE = 100;
const PAGE = 24;

/** `search`: words of the name or of the id; `limit` and `offset`: which part of those that answer. */
export const bodiesQuery = z.object({
  search: z.string().max(100).optional(),
  limit: wholeNumber.transform((limit) => Math.min(limit, LONGEST_PAGE)).default(PAGE),
  offset: wholeNumber.default(0),
});
