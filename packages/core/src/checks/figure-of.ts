import { exact } from '../kernel/index.ts';
import { isNumber, type NumberValue, type Value } from '../value/index.ts';

/** What a figure can be compared with: a share only with shares, a number only with numbers. */
export type FigureFamily = 'percent' | 'number';

/** Percentages are compared with percentages, every other number with numbers. */
export function familyOf(value: NumberValue): FigureFamily {
  return value.kind === 'percent' ? 'percent' : 'number';
}

/** The numbers a value holds, wherever they stand in it. */
export function figuresIn(value: Value): readonly NumberValue[] {
  if (isNumber(value)) return [value];
  if (value.kind === 'milestone' || value.kind === 'composite') return (value.parts ?? []).flatMap(figuresIn);
  return [];
}

/** The one number a value is about; null when it holds none or several. */
export function soleFigure(value: Value | undefined): NumberValue | null {
  const figures = value ? figuresIn(value) : [];
  return figures.length === 1 ? (figures[0] ?? null) : null;
}

/** Whether the figure is exactly zero. */
export function isZero(value: NumberValue): boolean {
  return exact(value.value).isZero();
}
