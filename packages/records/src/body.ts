import type { Body } from '@traguardo/core/plan';
import * as z from 'zod';
import { date, id, list, slug, words } from './scalar.ts';

/** The version of the folder format this program writes; a folder of a newer one is refused. */
export const SCHEMA_VERSION = 1;

const period = { from: date.optional(), to: date.optional() };

const orgUnit = z.strictObject({
  id: id<'unit'>(),
  name: words,
  kind: z.enum(['area', 'servizio', 'ufficio', 'staff', 'gruppo']),
  parent: id<'unit'>().optional(),
  ...period,
});

const role = z.strictObject({
  id: id<'role'>(),
  title: words,
  rank: z.enum(['vertice', 'dirigente', 'elevata-qualificazione', 'personale', 'organo']),
});

const body = {
  id: id<'body'>(),
  name: words,
  kind: z.enum([
    'camera-di-commercio',
    'comune',
    'provincia',
    'regione',
    'ministero',
    'agenzia',
    'universita',
    'ente-pubblico',
    'azienda-sanitaria',
  ]),
  fiscalCode: z
    .string()
    .regex(/^\d{11}$/, { error: 'bad-figure' })
    .optional(),
  ipaCode: words.optional(),
  cluster: slug.optional(),
  seat: words.optional(),
  site: words.optional(),
  referenceDate: date,
  units: list(orgUnit),
  roles: list(role),
  appointments: list(z.strictObject({ role: id<'role'>(), unit: id<'unit'>(), ...period })),
  controlled: list(z.strictObject({ id: id<'body'>(), name: words })),
};

/** body.yaml: the body and the version of the folder format. */
export const bodyFile = z.strictObject({
  schema: z.literal(SCHEMA_VERSION),
  ...body,
}) satisfies z.ZodType<Body>;
