import * as z from 'zod';
import { DateText, DecimalText } from './decimal-text.ts';
import { Figure } from './figure.ts';

const counted = z.number().int();

export const RiskLevelName = z.enum(['alto', 'medio', 'basso']);
export type RiskLevelName = z.infer<typeof RiskLevelName>;

export const MeasureStateName = z.enum(['done-on-time', 'done-late', 'overdue', 'under-way', 'undated']);
export type MeasureStateName = z.infer<typeof MeasureStateName>;

const Suitability = z.enum(['idonea', 'parzialmente-idonea', 'non-idonea']);

/** One look at a measure; `width` says whether all cases were seen. */
export const LookView = z.object({
  id: z.string(),
  level: z.enum(['primo', 'secondo']),
  date: DateText,
  role: z.string().nullable(),
  checked: counted.nullable(),
  total: counted.nullable(),
  width: z.enum(['campione', 'esteso']).nullable(),
  result: z.enum(['attuata', 'in-corso', 'non-attuata']),
  suitability: Suitability.nullable(),
  note: z.string().nullable(),
});
export type LookView = z.infer<typeof LookView>;

export const MeasureView = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(['generale', 'specifica']),
  type: z.string(),
  owner: z.string().nullable(),
  due: DateText.nullable(),
  done: DateText.nullable(),
  indicator: z.string().nullable(),
  expected: Figure.nullable(),
  outcome: Figure.nullable(),
  state: MeasureStateName,
  /** What it lacks to be a measure at all. */
  lacks: z.array(z.enum(['owner', 'due', 'indicator', 'expected'])),
  suitability: Suitability.nullable(),
  looks: z.array(LookView),
});
export type MeasureView = z.infer<typeof MeasureView>;

export const RiskEventView = z.object({
  id: z.string(),
  title: z.string(),
  phase: z.string().nullable(),
  level: RiskLevelName,
  motivation: z.string().nullable(),
  /** The product of the scheme of 2013, where the rating still rests on it. */
  legacy: z.object({ impact: counted, probability: counted }).nullable(),
  factors: z.array(z.string()),
  indicators: z.array(z.object({ kind: z.string(), level: RiskLevelName, evidence: z.string() })),
  /** Whether a live measure treats it, where its level asks for one. */
  treatment: z.enum(['treated', 'untreated', 'below-threshold']),
  measures: z.array(z.string()),
});
export type RiskEventView = z.infer<typeof RiskEventView>;

export const RiskProcessView = z.object({
  id: z.string(),
  title: z.string(),
  unit: z.string().nullable(),
  /** That of its worst event. */
  level: RiskLevelName.nullable(),
  events: z.array(RiskEventView),
});
export type RiskProcessView = z.infer<typeof RiskProcessView>;

/** Measures carried out in time over those due; `rate` in percent, null where none was due. */
export const ImplementationView = z.object({
  due: counted,
  onTime: counted,
  late: counted,
  overdue: counted,
  underWay: counted,
  undated: counted,
  rate: DecimalText.nullable(),
});
export type ImplementationView = z.infer<typeof ImplementationView>;

export const RiskAreaView = z.object({
  id: z.string(),
  code: z.string(),
  title: z.string(),
  level: RiskLevelName.nullable(),
  processes: z.array(RiskProcessView),
  implementation: ImplementationView,
});
export type RiskAreaView = z.infer<typeof RiskAreaView>;

export const GeneralMeasureView = z.object({
  kind: z.string(),
  role: z.string().nullable(),
  state: z.enum(['done', 'under-way', 'not-done', 'not-applicable']),
  date: DateText.nullable(),
  note: z.string().nullable(),
});
export type GeneralMeasureView = z.infer<typeof GeneralMeasureView>;

export const RiskRegisterView = z.object({
  threshold: RiskLevelName,
  /** Events whose level asks for a measure, and those of them without a live one. */
  aboveThreshold: counted,
  untreated: z.array(
    z.object({ event: z.string(), title: z.string(), level: RiskLevelName, process: z.string() }),
  ),
  areas: z.array(RiskAreaView),
  measures: z.array(MeasureView),
  implementation: ImplementationView,
  /** The same by type of measure; a measure has one type, while it may treat events of several areas. */
  types: z.array(z.object({ type: z.string(), implementation: ImplementationView })),
  general: z.array(GeneralMeasureView),
  reviews: z.array(z.object({ id: z.string(), date: DateText, organ: z.string(), note: z.string() })),
});
export type RiskRegisterView = z.infer<typeof RiskRegisterView>;

/** The corruption risks of a cycle; no register where the body entered none. */
export const RiskAnswer = z.object({
  year: counted,
  referenceDate: DateText,
  register: RiskRegisterView.nullable(),
});
export type RiskAnswer = z.infer<typeof RiskAnswer>;
