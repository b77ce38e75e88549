import type { ChartView } from '@traguardo/contracts';

type Panel = ChartView['panels'][number];

/** Bars end here at the most, in percent of the room: the figure stands after the bar. */
const ROOM = 66;

/** Zero and the length of one unit, in percent of the room. */
export interface Scale {
  readonly zero: number;
  readonly unit: number;
}

/** From zero, whatever the sign: the longest bars on both sides fill the room together. */
export function scaleOf(panels: readonly Panel[]): Scale {
  const values = panels.flatMap(({ bars }) =>
    bars.flatMap(({ value }) => (value === null ? [] : [Number(value)])),
  );
  const top = Math.max(0, ...values);
  const bottom = Math.min(0, ...values);
  const unit = top === bottom ? 0 : ROOM / (top - bottom);
  return { zero: bottom === 0 ? 0 : -bottom * unit, unit };
}

/** Where a bar begins and how long it is, in percent; a figure that is not zero is never invisible. */
export function barOn({ zero, unit }: Scale, value: number): { readonly x: number; readonly width: number } {
  const length = Math.abs(value) * unit;
  const width = value === 0 ? 0 : Math.max(0.4, length);
  return { x: value < 0 ? zero - width : zero, width };
}
