import * as z from 'zod';
import { DecimalText } from './decimal-text.ts';
import { Figure } from './figure.ts';
import { FindingView, SeverityName } from './finding-view.ts';
import { PlaceView } from './source-view.ts';

/** One cell of a printed table: its figure, the gravest finding that names it, and where it was entered. */
export const CellView = z.object({
  figure: Figure,
  finding: SeverityName.nullable(),
  place: PlaceView,
});
export type CellView = z.infer<typeof CellView>;

/** One thing the cells owe each other, as it was judged. */
export const RelationView = z.object({
  id: z.string(),
  kind: z.enum(['sum', 'difference', 'ratio', 'equality', 'at-most']),
  is: z.enum(['holds', 'fails', 'skipped']),
  /** The cell that owes, by its labels, with what is printed there. */
  result: z.string(),
  printed: z.string(),
  /** The formula in words and printed figures ("Tempo pieno 114 + Part time 20"). */
  formula: z.string(),
  /** What it should be, at the places of the result, in the document's notation. */
  computed: z.string().nullable(),
});
export type RelationView = z.infer<typeof RelationView>;

/**
 * How a table is drawn: panels of bars from zero. Panels of one scale are drawn alike; `value` places
 * the end of a bar and is never recomputed, null where there is nothing to draw.
 */
export const ChartView = z.object({
  /** Names of the fills, in order; one name alone needs no legend. */
  series: z.array(z.string()),
  /** True where one scale holds for every panel. */
  sameScale: z.boolean(),
  panels: z.array(
    z.object({
      title: z.string(),
      bars: z.array(
        z.object({
          label: z.string(),
          series: z.number().int(),
          value: DecimalText.nullable(),
          text: z.string(),
        }),
      ),
    }),
  ),
});
export type ChartView = z.infer<typeof ChartView>;

/** A table as the document prints it, with what holds in it, its drawing and where it comes from. */
export const PrintedTable = z.object({
  id: z.string(),
  title: z.string(),
  section: z.string(),
  columns: z.array(z.object({ id: z.string(), label: z.string() })),
  rows: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      /** In the order of the columns; null where the cell is not there. */
      cells: z.array(CellView.nullable()),
    }),
  ),
  note: z.string().nullable(),
  /** Whose data it is, as the document says. */
  source: z.string().nullable(),
  place: PlaceView,
  relations: z.array(RelationView),
  chart: ChartView.nullable(),
  findings: z.array(FindingView),
});
export type PrintedTable = z.infer<typeof PrintedTable>;
