import type { ChartView } from '@traguardo/contracts';
import { figureIt } from '../format/figure-it.ts';
import { barOn, type Scale } from './bar-scale.ts';

interface Props {
  readonly bar: ChartView['panels'][number]['bars'][number];
  readonly scale: Scale;
}

const HEIGHT = 16;

/** One bar with its figure after it; what is no number is a word at zero, on a dashed line. */
export function Bar({ bar, scale }: Props) {
  const value = bar.value === null ? null : Number(bar.value);
  const { x, width } = barOn(scale, value ?? 0);
  const end = value === null || value < 0 ? scale.zero : x + width;
  return (
    <svg className="tg-bar-line" width="100%" height={HEIGHT} aria-hidden="true">
      {value === null ? (
        <line
          x1={`${scale.zero}%`}
          x2={`${scale.zero + 4}%`}
          y1={HEIGHT / 2}
          y2={HEIGHT / 2}
          className="tg-hollow"
        />
      ) : (
        <rect x={`${x}%`} y="2" width={`${width}%`} height={HEIGHT - 4} className={`tg-fill-${bar.series}`} />
      )}
      <line x1={`${scale.zero}%`} x2={`${scale.zero}%`} y1="0" y2={HEIGHT} className="tg-zero" />
      <text x={`${value === null ? scale.zero + 4 : end}%`} dx="6" y={HEIGHT - 4} className="tg-chart-label">
        {figureIt(bar.text)}
      </text>
    </svg>
  );
}
