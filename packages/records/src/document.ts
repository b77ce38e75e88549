import type {
  Dashboard,
  DocumentPlace,
  Narrative,
  Occurrence,
  PrintedReference,
  Statement,
  UnreadRow,
} from '@traguardo/core/plan';
import * as z from 'zod';
import { printed, printedWith } from './printed.ts';
import { count, id, list, orNull, sha256, slug, words } from './scalar.ts';

const dashboard = z.strictObject({
  id: slug,
  title: words,
  kind: z.enum(['unit', 'individual']),
  unit: slug.optional(),
  role: slug.optional(),
  indicators: list(id<'indicator'>()),
}) satisfies z.ZodType<Dashboard>;

/** cycles/<year>/dashboards.yaml: indicators shown together, by reference. */
export const dashboardsFile = z.strictObject({ dashboards: list(dashboard) });

const statement = z.strictObject({
  id: slug,
  subject: words,
  kind: z.enum(['act-number', 'years', 'figure', 'formula', 'title', 'text']),
  prints: list(printedWith({ place: words, line: count.optional() }, {})),
  note: words.optional(),
}) satisfies z.ZodType<Statement>;

/** cycles/<year>/statements.yaml: facts the document prints in several places. */
export const statementsFile = z.strictObject({ statements: list(statement) });

const reference = z.strictObject({
  id: slug,
  list: words,
  printed: words,
  title: words.optional(),
  node: orNull(id<'node'>()),
  line: count.optional(),
}) satisfies z.ZodType<PrintedReference>;

/** cycles/<year>/references.yaml: references printed in the document, and what they point at. */
export const referencesFile = z.strictObject({ references: list(reference) });

const narrative = z.strictObject({
  id: slug,
  section: words,
  document: z.enum(['piao', 'relazione']).optional(),
  title: words,
  text: words,
}) satisfies z.ZodType<Narrative>;

/** cycles/<year>/narrative.yaml: passages in the body's own words. */
export const narrativeFile = z.strictObject({ narratives: list(narrative) });

/** Where in a file something stands. */
const place = z.strictObject({
  page: count.optional(),
  sheet: words.optional(),
  table: count.optional(),
  row: count.optional(),
}) satisfies z.ZodType<DocumentPlace>;

const unreadRow = z.strictObject({
  text: words,
  line: count.optional(),
  place: place.optional(),
}) satisfies z.ZodType<UnreadRow>;

const occurrence = z.strictObject({
  id: slug,
  view: words,
  indicator: id<'indicator'>().optional(),
  node: id<'node'>().optional(),
  title: words.optional(),
  value: printed.optional(),
  target: printed.optional(),
  declared: printed.optional(),
  targets: z.record(slug, printed).optional(),
  cells: z.array(printedWith({ label: words }, {})).optional(),
  perspective: words.optional(),
  strategic: words.optional(),
  group: words.optional(),
  line: count.optional(),
  place: place.optional(),
  uncertain: words.optional(),
}) satisfies z.ZodType<Occurrence>;

/** imports/<document>/document.yaml: a document the data was read from, and its rows that nobody could read. */
export const documentFile = z.strictObject({
  id: slug,
  title: words,
  file: words.optional(),
  sha256: sha256.optional(),
  unread: list(unreadRow),
});

/** imports/<document>/occurrences.yaml: what it printed where. */
export const occurrencesFile = z.strictObject({ occurrences: list(occurrence) });
