import type { DatedFigure, Figure } from '@traguardo/contracts';
import { decimalText } from '@traguardo/core/kernel';
import type { Dated, Plan } from '@traguardo/core/plan';
import { isNumber, type Printed, print, type Value } from '@traguardo/core/value';
import { placeView } from './place.ts';

/** A printed value for the screen: as printed, as typed, and in core's own words. */
export function figureView(printed: Printed): Figure {
  const { value } = printed;
  return {
    printed: printed.printed,
    text: value ? print(value) : printed.printed,
    plain: value ? plainText(value) : printed.printed,
    kind: value ? value.kind : 'refused',
    value: value && isNumber(value) ? decimalText(value.value) : null,
    unit: value && 'unit' in value && value.unit !== '' ? value.unit : null,
    comparator: comparatorOf(value),
    date: value?.kind === 'date' ? value.date : null,
    refused: printed.refused ?? null,
    uncertain: printed.uncertain ?? null,
  };
}

/** The value without the note printed after it: "56,8 ogni 10.000 (568 in tutto)" → "56,8 ogni 10.000". */
export function plainText(value: Value): string {
  const { note: _, ...bare } = value;
  return print(bare);
}

/** The same where it may be absent. */
export function figureOrNull(printed: Printed | null | undefined): Figure | null {
  return printed ? figureView(printed) : null;
}

/** Figures at their dates, oldest first; `path` is what each is entered under, before its date. */
export function datedViews(dated: readonly Dated[], path: string, plan: Plan): DatedFigure[] {
  return [...dated]
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map((each) => ({ ...figureView(each), at: each.at, place: placeView(`${path}/${each.at}`, plan) }));
}

function comparatorOf(value: Value | undefined): Figure['comparator'] {
  return value && 'comparator' in value ? (value.comparator ?? null) : null;
}
