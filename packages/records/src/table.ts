import type { DataTable, TableRelation } from '@traguardo/core/plan';
import * as z from 'zod';
import { citation } from './methodology.ts';
import { printed } from './printed.ts';
import { id, list, slug, words } from './scalar.ts';

const relationBase = {
  id: slug,
  severity: z.enum(['error', 'warning', 'info']).optional(),
  citation: citation.optional(),
  rounded: z.boolean().optional(),
};

const relation = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('sum'),
    ...relationBase,
    result: words,
    plus: z.array(words),
    minus: z.array(words).optional(),
  }),
  z.strictObject({
    kind: z.literal('ratio'),
    ...relationBase,
    result: words,
    numerator: z.array(words),
    denominator: z.array(words),
    denominatorMinus: z.array(words).optional(),
    absoluteDenominator: z.boolean().optional(),
    minusOne: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('equality'), ...relationBase, cells: z.array(words) }),
  z.strictObject({
    kind: z.literal('at-most'),
    ...relationBase,
    smaller: words,
    andSmaller: z.array(words).optional(),
    greater: words,
  }),
]) satisfies z.ZodType<TableRelation>;

/** cycles/<year>/tables/<id>.yaml: a table of the document and what its cells owe each other. */
export const tableFile = z.strictObject({
  id: id<'table'>(),
  title: words,
  section: z.enum([
    'people',
    'finance',
    'context',
    'remote-work',
    'training',
    'benchmark',
    'process',
    'staffing',
  ]),
  note: words.optional(),
  source: words.optional(),
  columns: list(z.strictObject({ id: slug, label: words, unit: words.optional() })),
  rows: list(z.strictObject({ id: slug, label: words, cells: z.record(slug, printed).default({}) })),
  relations: list(relation),
}) satisfies z.ZodType<DataTable>;
