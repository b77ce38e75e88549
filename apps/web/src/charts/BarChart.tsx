import type { ChartView } from '@traguardo/contracts';
import { Hidden } from '../shell/Hidden.tsx';
import { Bar } from './Bar.tsx';
import { scaleOf } from './bar-scale.ts';
import { ChartPatterns } from './ChartPatterns.tsx';

interface Props {
  readonly chart: ChartView;
  /** What is drawn, for who listens; the figures are in the table beside it. */
  readonly label: string;
}

/** A year, a date, a word: such names take no more room than they need. */
const SHORT_LABEL = 14;

/** Panels of bars from zero, values at the mark; fills are told by hatching and words, never by colour alone. */
export function BarChart({ chart, label }: Props) {
  const common = scaleOf(chart.panels);
  const several = chart.panels.length > 1;
  const short = chart.panels.every(({ bars }) => bars.every((bar) => bar.label.length <= SHORT_LABEL));
  const layout = several ? `tg-panels ${short ? 'tg-panels-short' : ''}` : undefined;
  return (
    <figure className="tg-bars" role="img" aria-label={label}>
      <ChartPatterns />
      {chart.series.length > 1 ? (
        <p className="tg-bars-legend">
          {chart.series.map((name, index) => (
            <span key={name}>
              <svg width="22" height="12" aria-hidden="true">
                <rect width="22" height="12" className={`tg-fill-${index}`} />
              </svg>
              {name}
            </span>
          ))}
        </p>
      ) : null}
      <div className={layout}>
        {chart.panels.map((panel) => (
          <div key={panel.title} className="tg-panel">
            {several ? <p className="tg-panel-title">{panel.title}</p> : null}
            {panel.bars.map((bar, index) => {
              const again = panel.bars[index - 1]?.label === bar.label;
              return (
                <div
                  key={`${bar.label} ${bar.series}`}
                  className={again ? 'tg-bar-row tg-bar-more' : 'tg-bar-row'}
                >
                  <span className="tg-bar-label">{again ? <Hidden>{bar.label}</Hidden> : bar.label}</span>
                  <Bar bar={bar} scale={chart.sameScale ? common : scaleOf([panel])} />
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </figure>
  );
}
