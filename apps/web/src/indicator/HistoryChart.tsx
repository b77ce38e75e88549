import { indicatorScreen } from '@traguardo/texts/screens/indicator';
import { outcomeWord } from '@traguardo/texts/screens/outcomes';
import { decimalIt, NO_BREAK } from '../format/decimal-it.ts';
import { clipped } from '../tree/text-width.ts';
import type { HistoryYear } from './history-series.ts';

const WIDTH = 520;
const HEIGHT = 210;
const BASE = 178;
const TOP = 30;

/** Bars from zero, one per year; the target is a night tick; what is absent is an outline. */
export function HistoryChart({
  years,
  title,
}: {
  readonly years: readonly HistoryYear[];
  readonly title: string;
}) {
  const numbers = years.flatMap(({ value, target }) =>
    [value, target].flatMap((f) => (f?.value ? [Number(f.value)] : [])),
  );
  const top = Math.max(0, ...numbers);
  const bottom = Math.min(0, ...numbers);
  const scale = (value: number) => BASE - ((value - bottom) / (top - bottom || 1)) * (BASE - TOP);
  const step = WIDTH / years.length;
  const wide = Math.min(86, step - 22);
  return (
    <svg className="tg-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      <path d={`M0 ${scale(0)}H${WIDTH}`} stroke="var(--tg-night)" strokeWidth="1.500" />
      {years.map((year, index) => (
        <Year key={year.year} year={year} middle={index * step + step / 2} wide={wide} scale={scale} />
      ))}
    </svg>
  );
}

interface YearProps {
  readonly year: HistoryYear;
  readonly middle: number;
  readonly wide: number;
  readonly scale: (value: number) => number;
}

function Year({ year, middle, wide, scale }: YearProps) {
  const { value, target } = year;
  const left = middle - wide / 2;
  const zero = scale(0);
  const measured = value?.value ? scale(Number(value.value)) : null;
  const asked = target?.value ? scale(Number(target.value)) : null;
  const inside =
    measured !== null &&
    asked !== null &&
    asked > Math.min(measured, zero) &&
    asked < Math.max(measured, zero);
  const above = measured !== null && asked !== null && !inside && Math.abs(measured - asked) < 22;
  return (
    <g>
      <text x={middle} y={HEIGHT - 8} textAnchor="middle" className="tg-chart-strong">
        {year.year}
      </text>
      {measured === null ? null : (
        <>
          <rect
            x={left}
            y={Math.min(measured, zero)}
            width={wide}
            height={Math.max(1, Math.abs(zero - measured))}
            fill="var(--tg-bar)"
          />
          <text
            x={middle}
            y={measured - 6}
            textAnchor="middle"
            className={measured > zero ? 'tg-chart-inside' : 'tg-chart-strong'}
          >
            {figureOf(value)}
          </text>
        </>
      )}
      {measured === null && asked === null ? (
        <g>
          <rect x={left} y={TOP + 20} width={wide} height={BASE - TOP - 20} className="tg-hollow" />
          <text x={middle} y={(TOP + BASE) / 2 + 14} textAnchor="middle" className="tg-chart-small">
            {clipped(target?.kind === 'not-due' ? indicatorScreen.notDue : outcomeWord.missing, 12, wide)}
          </text>
        </g>
      ) : null}
      {asked === null ? null : (
        <>
          <path d={`M${left - 8} ${asked}H${left + wide + 8}`} stroke="var(--tg-night)" strokeWidth="3" />
          {measured === null ? <path d={`M${middle} ${asked}V${zero}`} className="tg-hollow" /> : null}
          <text
            x={middle}
            y={inside ? asked + 16 : above ? asked - 20 : asked - 7}
            textAnchor="middle"
            className={inside ? 'tg-chart-inside' : 'tg-chart-small'}
          >
            {`${indicatorScreen.targetMark} ${figureOf(target)}`}
          </text>
        </>
      )}
    </g>
  );
}

/** The number alone, with its percent sign: the words are in the table. */
function figureOf(figure: HistoryYear['value']): string {
  if (!figure?.value) return '';
  return `${decimalIt(figure.value)}${figure.unit === '%' ? `${NO_BREAK}%` : ''}`;
}
