import * as z from 'zod';
import { DateText, DecimalText } from './decimal-text.ts';
import { PlaceView } from './source-view.ts';

/** What a figure says; `refused` is a printed text that could not be read. */
export const FigureKind = z.enum([
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
  'refused',
]);
export type FigureKind = z.infer<typeof FigureKind>;

/** A typed value with the text it was printed as. `text` is core's own print of it, ready for the screen. */
export const Figure = z.object({
  printed: z.string(),
  text: z.string(),
  /** The same without the note printed after the figure, for tables of figures. */
  plain: z.string(),
  kind: FigureKind,
  /** The number, for kinds that have one: for drawing a chart, never for recomputing. */
  value: DecimalText.nullable(),
  unit: z.string().nullable(),
  comparator: z.enum(['>=', '>', '<=', '<', '=']).nullable(),
  /** "2021-12-31", or "2021-12" for a month alone. */
  date: z.string().nullable(),
  /** Why the text was refused. */
  refused: z.string().nullable(),
  /** Where the printed text itself is damaged, or open to two readings. */
  uncertain: z.string().nullable(),
});
export type Figure = z.infer<typeof Figure>;

/** A figure at the last day of what it covers, and where it was entered. */
export const DatedFigure = Figure.extend({ at: DateText, place: PlaceView });
export type DatedFigure = z.infer<typeof DatedFigure>;
