import type { DatedFigure, IndicatorAnswer } from '@traguardo/contracts';
import { yearOf } from '../format/date-it.ts';

/** One year of the chart: what was measured and what was asked, each possibly absent. */
export interface HistoryYear {
  readonly year: string;
  readonly value: DatedFigure | null;
  readonly target: DatedFigure | null;
}

/** Years side by side, oldest first; the last figure of a year stands for it. */
export function historyYears(
  answer: Pick<IndicatorAnswer, 'baselines' | 'results' | 'targets'>,
): readonly HistoryYear[] {
  const measured = [...answer.baselines, ...answer.results];
  const years = new Set([...measured, ...answer.targets].map((figure) => yearOf(figure.at)));
  const last = (figures: readonly DatedFigure[], year: string) =>
    figures.filter((figure) => yearOf(figure.at) === year).at(-1) ?? null;
  return [...years]
    .sort()
    .map((year) => ({ year, value: last(measured, year), target: last(answer.targets, year) }));
}

/** The figures that can be drawn on one scale: numbers of one unit; empty when there are none. */
export function drawable(years: readonly HistoryYear[]): readonly HistoryYear[] {
  const units = years.flatMap(({ value, target }) =>
    [value, target].flatMap((f) => (f?.value ? [f.unit ?? ''] : [])),
  );
  const unit = units[units.length - 1];
  if (unit === undefined) return [];
  const fits = (figure: DatedFigure | null) =>
    figure?.value && (figure.unit ?? '') === unit ? figure : absent(figure);
  return years.map(({ year, value, target }) => ({ year, value: fits(value), target: fits(target) }));
}

/** A figure without a number keeps its place, so that absence is drawn. */
function absent(figure: DatedFigure | null): DatedFigure | null {
  return figure === null ? null : { ...figure, value: null };
}
