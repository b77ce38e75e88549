import * as z from 'zod';

/** A decimal number as text with a dot and all its places: "98.96", "-0.50". Never a binary float. */
export const DecimalText = z.string().regex(/^-?\d+(\.\d+)?$/);
export type DecimalText = z.infer<typeof DecimalText>;

/** An exact number as text: a decimal, or a ratio "275/3" where no finite decimal exists. */
export const ExactText = z.string().regex(/^-?\d+(\.\d+|\/\d+)?$/);
export type ExactText = z.infer<typeof ExactText>;

/** A civil date "2025-02-27", Europe/Rome. */
export const DateText = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export type DateText = z.infer<typeof DateText>;
