import type { IndicatorId } from '@traguardo/core/kernel';
import { valueAgrees } from '@traguardo/core/scoring';
import type { Printed } from '@traguardo/core/value';
import { italian } from '@traguardo/texts';
import { scoreStatusLabel } from '@traguardo/texts/labels';
import type { Cell } from '../model/document.ts';
import { figureCell } from './parts.ts';
import type { DocumentSource } from './source.ts';

/** What the document declares, and whether it is another figure than the computed one. */
export interface Declared {
  readonly printed: string;
  readonly differs: boolean;
}

/** The score of a node of the tree; where it has none, why. */
export function scoreCell(id: string, { tree }: DocumentSource): Cell {
  const scored = tree.byId.get(id);
  if (scored === undefined) return { text: '' };
  const path = scored.kind === 'indicator' || scored.kind === 'common' ? 'indicator' : 'node';
  if (scored.score === null) return { text: scoreStatusLabel[scored.status] };
  return figureCell(`${path}/${id}/score`, italian(scored.score));
}

/** The score declared beside the measurement of the end of the year; undefined where none is. */
export function declaredOf(indicator: IndicatorId, source: DocumentSource): Declared | undefined {
  const { plan } = source;
  const own = plan.measurementsOf.get(indicator)?.filter(({ at }) => at.startsWith(`${plan.year}-`));
  return compared(indicator, own?.at(-1)?.declared, plan.scoringMethodology.rounding.mode, source);
}

/** The score a common indicator is declared with. */
export function declaredOfCommon(
  indicator: IndicatorId,
  printed: Printed | undefined,
  source: DocumentSource,
): Declared | undefined {
  return compared(indicator, printed, source.plan.scoringCommon.rounding.mode, source);
}

/** The declared score under an id of its own, strong where it is not the computed one. */
export function declaredCell(indicator: IndicatorId, source: DocumentSource, own?: Declared): Cell {
  const declared = own ?? declaredOf(indicator, source);
  if (declared === undefined || declared.printed.trim() === '') return { text: '' };
  const cell = figureCell(`indicator/${indicator}/declared`, declared.printed);
  return declared.differs ? { ...cell, strong: true } : cell;
}

/** How many indicators of the plan are declared with another score than the computed one. */
export function countDiffering(source: DocumentSource): number {
  return source.plan.placements.filter(({ indicator }) => declaredOf(indicator, source)?.differs).length;
}

/** The score a level of the frame is declared with, where it is another figure. */
export function declaredOfNode(
  id: string,
  printed: Printed | undefined,
  source: DocumentSource,
): string | null {
  const { mode } = source.plan.scoringMethodology.rounding;
  const declared = compared(id, printed, mode, source);
  return declared?.differs ? declared.printed : null;
}

function compared(
  id: string,
  declared: Printed | undefined,
  mode: Parameters<typeof valueAgrees>[3],
  { tree }: DocumentSource,
): Declared | undefined {
  const scored = tree.byId.get(id);
  if (declared === undefined || scored === undefined) return undefined;
  const agrees = declared.value ? valueAgrees(declared.value, scored.status, scored.exact, mode) : null;
  return { printed: declared.printed, differs: agrees === false };
}
