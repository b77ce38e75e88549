import {
  type CivilDate,
  civilDate,
  type Decimal,
  decimal,
  decimalText,
  type Id,
} from '@traguardo/core/kernel';
import * as z from 'zod';
import type { RecordProblemCode } from './problem.ts';

/** A schema message carries the code of the problem it stands for. */
function code(name: RecordProblemCode): { error: RecordProblemCode } {
  return { error: name };
}

/** Controls but for the tab and the ends of lines, and halves of characters: no document prints them. */
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u;

/** Words that can be printed, and so kept in any database; at most one megabyte. */
export const words = z
  .string()
  .max(1_000_000, code('out-of-range'))
  .refine((text) => !UNPRINTABLE.test(text), code('unprintable'));

/** A slug, typed as the id it is. */
export function id<Kind extends string>(): z.ZodType<Id<Kind>, string> {
  return slug as unknown as z.ZodType<Id<Kind>, string>;
}

export const slug = z
  .string()
  .max(120, code('bad-slug'))
  .regex(/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/, code('bad-slug'));

/** A SHA-256 as 64 small hexadecimal digits. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, code('bad-hash'));

/** The address of a page: absolute and of the web, so that it can be followed and never run. */
export const webAddress = words.regex(/^https?:\/\/[^\s/?#]+(?:[/?#]\S*)?$/, code('bad-url'));

/** A figure: a quoted decimal string with a dot, at most 18 digits, 12 of them after the dot. */
export const figureText = z.string().regex(/^-?\d+(?:\.\d+)?$/, code('bad-figure'));

export const figure = z.codec(figureText, z.custom<Decimal>(), {
  decode: (text, context) => {
    const value = decimal(text);
    if (value) return value;
    context.issues.push({ code: 'custom', input: text, message: 'out-of-range' });
    return z.NEVER;
  },
  encode: decimalText,
});

/** A civil date that exists, 1900 to 2199: `2025-12-31`. */
export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { ...code('bad-date'), abort: true })
  .refine((text) => civilDate(text) !== null, code('bad-date')) as unknown as z.ZodType<CivilDate, string>;

export const year = z.int().min(1900, code('out-of-range')).max(2199, code('out-of-range'));

/** The year of a cycle: its last deadlines, a few years later, are still days of the calendar (1900 to 2199). */
export const cycleYear = z.int().min(1900, code('out-of-range')).max(2190, code('out-of-range'));

/** A count of heads, days or lines: a plain whole number. */
export const count = z.int().min(0, code('out-of-range')).max(100_000_000, code('out-of-range'));

/** A list; absent means empty. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).default([]);
}

/** A field that may be left out, which means that the document gives none. */
export function orNull<Item extends z.ZodType>(item: Item) {
  return item.nullable().default(null);
}

export const flag = z.boolean().default(false);
