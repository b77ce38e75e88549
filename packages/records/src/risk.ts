import type { Measure, MeasureMonitoring, RiskProcess, RiskRegister } from '@traguardo/core/risk';
import * as z from 'zod';
import { printed } from './printed.ts';
import { count, date, id, list, slug, words } from './scalar.ts';

const level = z.enum(['alto', 'medio', 'basso']);

const rating = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('qualitative'), level, motivation: words }),
  z.strictObject({
    kind: z.literal('legacy-product'),
    level,
    impact: count,
    probability: count,
    motivation: words.optional(),
  }),
]);

const event = z.strictObject({
  id: slug,
  phase: slug.optional(),
  title: words,
  factors: list(words),
  indicators: list(
    z.strictObject({
      kind: z.enum([
        'interesse-esterno',
        'discrezionalita',
        'eventi-passati',
        'opacita',
        'collaborazione',
        'attuazione-misure',
      ]),
      level,
      evidence: words,
    }),
  ),
  rating,
});

const riskProcess = z.strictObject({
  id: slug,
  area: slug,
  title: words,
  unit: id<'unit'>().optional(),
  phases: list(z.strictObject({ id: slug, title: words, unit: id<'unit'>().optional() })),
  events: list(event),
}) satisfies z.ZodType<RiskProcess>;

const measure = z.strictObject({
  id: slug,
  title: words,
  kind: z.enum(['generale', 'specifica']),
  type: z.enum([
    'controllo',
    'trasparenza',
    'comportamento',
    'regolamentazione',
    'semplificazione',
    'formazione',
    'rotazione',
    'segnalazione',
    'conflitto-di-interessi',
    'rapporti-con-portatori-di-interessi',
    'partecipazione',
  ]),
  events: list(slug),
  role: id<'role'>().optional(),
  unit: id<'unit'>().optional(),
  due: date.optional(),
  indicator: words.optional(),
  expected: printed.optional(),
  outcome: printed.optional(),
  done: date.optional(),
}) satisfies z.ZodType<Measure>;

const general = z.strictObject({
  kind: z.enum([
    'codice-di-comportamento',
    'rotazione',
    'conflitto-di-interessi',
    'incarichi-extra',
    'inconferibilita-incompatibilita',
    'pantouflage',
    'whistleblowing',
    'formazione',
    'commissioni',
    'rasa',
    'antiriciclaggio',
  ]),
  role: id<'role'>().optional(),
  state: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('done'), date, note: words.optional() }),
    z.strictObject({ kind: z.literal('under-way'), due: date.optional(), note: words.optional() }),
    z.strictObject({ kind: z.literal('not-done'), reason: words }),
    z.strictObject({ kind: z.literal('not-applicable'), reason: words }),
  ]),
});

const monitoring = z.strictObject({
  id: slug,
  measure: slug,
  level: z.enum(['primo', 'secondo']),
  date,
  role: id<'role'>().optional(),
  checked: count.optional(),
  total: count.optional(),
  result: z.enum(['attuata', 'in-corso', 'non-attuata']),
  suitability: z.enum(['idonea', 'parzialmente-idonea', 'non-idonea']).optional(),
  note: words.optional(),
}) satisfies z.ZodType<MeasureMonitoring>;

/** cycles/<year>/risk.yaml: corruption risks by area and process, measures and their monitoring. */
export const riskFile = z.strictObject({
  threshold: level,
  areas: list(z.strictObject({ id: slug, code: words, title: words })),
  processes: list(riskProcess),
  measures: list(measure),
  generalMeasures: list(general),
  monitoring: list(monitoring),
  reviews: list(z.strictObject({ id: slug, date, organ: words, note: words })),
}) satisfies z.ZodType<RiskRegister>;
