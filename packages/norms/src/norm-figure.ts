import { type CivilDate, covers, type Unit } from '@traguardo/core/kernel';
import type { CitationName } from './citations.ts';

/** One value of a legal figure, between the dates it holds; an absent `to` is still in force. */
export interface DatedValue<Value> {
  readonly from: CivilDate;
  readonly to?: CivilDate;
  readonly value: Value;
  readonly citation: CitationName;
}

/** A figure the law sets, with its unit and all its values: periods never overlap. */
export interface NormFigure<Value> {
  readonly title: string;
  readonly unit: Unit;
  readonly values: readonly DatedValue<Value>[];
}

/** The value in force on a date; null before the first one and in a gap. */
export function valueAt<Value>(figure: NormFigure<Value>, at: CivilDate): DatedValue<Value> | null {
  return figure.values.find((value) => covers(value, at)) ?? null;
}
