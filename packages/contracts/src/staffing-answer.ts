import * as z from 'zod';
import { DecimalText } from './decimal-text.ts';
import { Figure } from './figure.ts';
import { FindingView } from './finding-view.ts';
import { PlaceView } from './source-view.ts';

export const ProfessionalAreaName = z.enum([
  'dirigenti',
  'funzionari-eq',
  'istruttori',
  'operatori-esperti',
  'operatori',
]);
export type ProfessionalAreaName = z.infer<typeof ProfessionalAreaName>;

/** An amount computed in euro at two places, with what the document prints for it. */
export const ComparedAmount = z.object({
  computed: DecimalText.nullable(),
  printed: Figure.nullable(),
  /** Computed minus printed; null when one is absent. */
  delta: DecimalText.nullable(),
});
export type ComparedAmount = z.infer<typeof ComparedAmount>;

/** One line of arithmetic: count × unit = amount. `from` an area: a vertical progression. */
export const StaffingLineView = z.object({
  id: z.string(),
  area: ProfessionalAreaName,
  from: ProfessionalAreaName.nullable(),
  count: z.number().int(),
  unit: DecimalText,
  amount: DecimalText,
  printed: Figure.nullable(),
  delta: DecimalText.nullable(),
});
export type StaffingLineView = z.infer<typeof StaffingLineView>;

export const StaffingYearView = z.object({
  year: z.number().int(),
  leavers: z.array(StaffingLineView),
  leaversTotal: ComparedAmount,
  carryOver: ComparedAmount,
  limit: ComparedAmount,
  external: z.array(StaffingLineView),
  externalTotal: DecimalText,
  internal: z.array(StaffingLineView),
  internalTotal: DecimalText,
  outsideLimit: z.array(StaffingLineView),
  outsideLimitTotal: DecimalText,
  /** Spending within the limit, with the year's total as printed in its list of hires. */
  spending: ComparedAmount,
  residue: DecimalText,
  withinLimit: z.boolean(),
  inService: DecimalText.nullable(),
  /** The hiring row of the three-year table, which may be a part of the year only. */
  tableHiring: Figure.nullable(),
  tableProtected: Figure.nullable(),
  /** Spending of the year under the maximum: in service plus hires. */
  total: ComparedAmount,
  headroom: DecimalText.nullable(),
  withinMaximum: z.boolean().nullable(),
  /** Maximum minus the total as printed: the margin the document relies on. */
  headroomPrinted: DecimalText.nullable(),
  /** The total with the hires outside the limit, and by how much it passes the maximum; null when there are none. */
  withProtected: z.object({ total: DecimalText, over: DecimalText }).nullable(),
});
export type StaffingYearView = z.infer<typeof StaffingYearView>;

/** A figure the document prints for the staffing plan: which one, of when, and where it was entered. */
export const StaffingSource = z.object({
  entry: z.enum([
    'seats',
    'seats-total',
    'addition',
    'maximum',
    'leavers',
    'carry-over',
    'limit',
    'hire',
    'total',
    'in-service',
    'table-hiring',
    'table-protected',
    'table-total',
  ]),
  year: z.number().int().nullable(),
  area: ProfessionalAreaName.nullable(),
  figure: Figure,
  place: PlaceView,
});
export type StaffingSource = z.infer<typeof StaffingSource>;

/** Fabbisogni: the staffing plan recomputed, every line, beside what is printed. */
export const StaffingAnswer = z.object({
  triennium: z.tuple([z.number().int(), z.number().int()]),
  seats: z.array(
    z.object({
      area: ProfessionalAreaName,
      posts: z.number().int(),
      inService: z.number().int().nullable(),
      spending: DecimalText,
      unitCost: DecimalText,
      uncertain: z.string().nullable(),
    }),
  ),
  seatsTotal: z.object({ posts: z.number().int(), spending: ComparedAmount }),
  additions: z.array(z.object({ title: z.string(), amount: Figure })),
  maximum: ComparedAmount,
  /** Cost of a progression: unit of `area` minus unit of `from`. */
  progressions: z.array(
    z.object({
      area: ProfessionalAreaName,
      from: ProfessionalAreaName,
      areaUnit: DecimalText,
      fromUnit: DecimalText,
      unit: DecimalText,
    }),
  ),
  years: z.array(StaffingYearView),
  rankingFactors: z.array(z.object({ title: z.string(), weight: DecimalText, printed: z.string() })),
  protectedQuota: Figure.nullable(),
  sources: z.array(StaffingSource),
  findings: z.array(FindingView),
});
export type StaffingAnswer = z.infer<typeof StaffingAnswer>;
