import * as z from 'zod';
import { DecimalText } from './decimal-text.ts';
import { Figure } from './figure.ts';
import { FindingView } from './finding-view.ts';
import { NodeRef } from './node-view.ts';
import { ResourceView } from './objective-answer.ts';
import { PlaceView } from './source-view.ts';

const ResourceKind = ResourceView.shape.kind;

/** What one objective takes of a line: the amount on its sheet, and those of its yearly table. */
export const ResourceShare = z.object({
  node: NodeRef,
  uses: z.array(z.object({ indicatorsPrinted: z.string().nullable(), amount: Figure, place: PlaceView })),
  yearly: z.array(z.object({ year: z.number().int(), amount: Figure, place: PlaceView })),
});
export type ResourceShare = z.infer<typeof ResourceShare>;

export const ResourceLine = z.object({
  id: z.string(),
  title: z.string(),
  kind: ResourceKind,
  account: z.string().nullable(),
  fundYear: z.string().nullable(),
  origin: z.string().nullable(),
  /** Who shares it; more than one objective makes their amounts impossible to add up. */
  shares: z.array(ResourceShare),
  place: PlaceView,
});
export type ResourceLine = z.infer<typeof ResourceLine>;

/** Risorse: the lines of money by objective and year, and what adding them up would count twice. */
export const ResourcesAnswer = z.object({
  years: z.array(z.number().int()),
  lines: z.array(ResourceLine),
  totals: z.array(
    z.object({
      kind: ResourceKind,
      year: z.number().int(),
      /** The objectives' sheets, of the plan's first year, or the yearly tables. */
      from: z.enum(['sheet', 'table']),
      byObjective: DecimalText,
      countedOnce: DecimalText,
      /** The first less the second: what would be counted twice. */
      twice: DecimalText,
      withoutFigure: z.number().int(),
    }),
  ),
  findings: z.array(FindingView),
});
export type ResourcesAnswer = z.infer<typeof ResourcesAnswer>;
