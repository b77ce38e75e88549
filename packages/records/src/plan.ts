import type { Act, DraftCycle } from '@traguardo/core/plan';
import * as z from 'zod';
import { cycleYear, date, id, list, slug, words, year } from './scalar.ts';

const act = z.strictObject({
  id: slug,
  kind: z.enum([
    'adozione-piano',
    'parere-oiv',
    'approvazione-preventivo',
    'approvazione-relazione',
    'validazione-oiv',
    'pubblicazione',
    'certificazione-revisori',
    'variazione',
  ]),
  organ: words,
  number: words.optional(),
  date: date.optional(),
}) satisfies z.ZodType<Act>;

type Head = Pick<DraftCycle, 'year' | 'triennium' | 'document' | 'methodology' | 'referenceDate' | 'acts'>;

/** cycles/<year>/plan.yaml: the document the cycle stands on. */
export const planFile = z.strictObject({
  year: cycleYear,
  triennium: z.tuple([year, year]),
  document: z.strictObject({
    id: slug,
    kind: z.enum(['piao', 'piano-performance', 'relazione']),
    title: words,
    form: z.enum(['ordinary', 'simplified']),
  }),
  methodology: id<'methodology'>(),
  referenceDate: date,
  acts: list(act),
}) satisfies z.ZodType<Head>;
