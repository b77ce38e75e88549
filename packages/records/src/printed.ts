import type { Dated } from '@traguardo/core/plan';
import type { Printed } from '@traguardo/core/value';
import * as z from 'zod';
import { type FlatValue, flatOf, typedValue } from './printed-value.ts';
import { date, figureText, words } from './scalar.ts';

const KINDS = [
  'count',
  'percent',
  'ratio',
  'money',
  'duration',
  'date',
  'yes-no',
  'range',
  'milestone',
  'composite',
  'monitoring',
  'not-due',
  'missing',
  'not-valued',
  'text',
] as const;

const flatValue = {
  kind: z.enum(KINDS).optional(),
  comparator: z.enum(['>=', '>', '<=', '<', '=']).optional(),
  value: z.union([figureText, z.boolean()]).optional(),
  unit: words.optional(),
  date: z.string().optional(),
  min: figureText.optional(),
  max: figureText.optional(),
  text: words.optional(),
  get parts(): z.ZodOptional<z.ZodArray<z.ZodType<FlatValue>>> {
    return z.array(part).optional();
  },
  note: words.optional(),
};

const part: z.ZodType<FlatValue> = z.strictObject(flatValue).meta({ id: 'part' });

const flatPrinted = {
  refused: z
    .enum(['ambiguous', 'impossible-date', 'spreadsheet-zero-date', 'out-of-range', 'malformed', 'too-long'])
    .optional(),
  uncertain: words.optional(),
};

/**
 * A printed text with its typed value, as one flat mapping, with further fields before and after it:
 * `{ at: 2025-12-31, printed: "Almeno 300", kind: count, comparator: ">=", value: "300" }`. The entry is
 * the truth: nothing asks that `printed` reads as the value beside it.
 */
export function printedWith<Before extends z.ZodRawShape, After extends z.ZodRawShape>(
  before: Before,
  after: After,
): z.ZodType<Printed & Fields<Before> & Fields<After>> {
  type Whole = Printed & Fields<Before> & Fields<After>;
  const own = Object.keys({ ...before, ...after });
  const flat = z.strictObject({
    ...before,
    printed: words,
    ...Object.defineProperties({} as typeof flatValue, Object.getOwnPropertyDescriptors(flatValue)),
    ...flatPrinted,
    ...after,
  });
  const codec = z.codec(flat, z.custom<Whole>(), {
    decode: (input, context) => decodePrinted(input as FlatPrinted, own, context.issues) as Whole,
    encode: (whole) => encodePrinted(whole, own) as z.output<typeof flat>,
  });
  return codec as unknown as z.ZodType<Whole>;
}

type Fields<Shape extends z.ZodRawShape> = keyof Shape extends never ? unknown : z.output<z.ZodObject<Shape>>;
type FlatPrinted = FlatValue & Omit<Printed, 'value'> & Readonly<Record<string, unknown>>;
type Issues = z.core.$ZodRawIssue[];

function decodePrinted(input: FlatPrinted, own: readonly string[], issues: Issues): unknown {
  const whole: Record<string, unknown> = {};
  for (const key of own) if (input[key] !== undefined) whole[key] = input[key];
  whole.printed = input.printed;
  const report = (code: string, path: readonly (string | number)[]) => {
    issues.push({ code: 'custom', input, message: code, path: [...path] });
  };
  if (input.kind !== undefined) {
    if (input.refused !== undefined) report('key-not-for-kind', ['refused']);
    const value = typedValue({ ...input, kind: input.kind }, input.printed, report);
    if (value) whole.value = value;
  } else {
    for (const key of VALUE_KEYS) if (input[key] !== undefined) report('missing-key', ['kind']);
  }
  if (input.refused !== undefined) whole.refused = input.refused;
  if (input.uncertain !== undefined) whole.uncertain = input.uncertain;
  return whole;
}

const VALUE_KEYS = ['comparator', 'value', 'unit', 'date', 'min', 'max', 'text', 'parts', 'note'] as const;

function encodePrinted(whole: Printed, own: readonly string[]): unknown {
  const flat: Record<string, unknown> = {
    ...(whole.value ? flatOf(whole.value, whole.printed) : {}),
    printed: whole.printed,
    refused: whole.refused,
    uncertain: whole.uncertain,
  };
  for (const key of own) flat[key] = Reflect.get(whole, key);
  return flat;
}

export const printed: z.ZodType<Printed> = printedWith({}, {}).meta({ id: 'printed' });

/** A printed value at a date: the last day of what it covers. */
export const dated: z.ZodType<Dated> = printedWith({ at: date }, {}).meta({ id: 'dated' });
