import type { Milestone } from '@traguardo/contracts';
import { cycleScreen } from '@traguardo/texts/screens/cycle';
import { useId } from 'react';
import { dateIt } from '../format/date-it.ts';
import { Citation } from '../shell/Citation.tsx';
import { DataDetails } from '../tables/DataDetails.tsx';
import { DataTable } from '../tables/DataTable.tsx';
import { clipped } from '../tree/text-width.ts';
import { labelStart, timelineLayout } from './timeline-layout.ts';

interface Props {
  readonly days: readonly Milestone[];
  readonly today: string;
}

const WIDTH = 1280;
const ROW = 36;

/** The year as a line: terms of law, terms of the body, acts, and the date the figures are of. */
export function Timeline({ days, today }: Props) {
  const id = useId();
  const placed = timelineLayout(days, today, WIDTH);
  const axis = placed.rows * ROW + 14;
  return (
    <section className="tg-block tg-veil tg-timeline" aria-labelledby={id}>
      <h2 id={id} className="visually-hidden">
        {cycleScreen.timeline}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide drawing scrolls inside its frame, so the keyboard must reach it */}
      <section className="tg-scroll" tabIndex={0} aria-label={cycleScreen.timeline}>
        <svg viewBox={`0 0 ${WIDTH} ${axis + 62}`} role="img" aria-label={cycleScreen.timelineDescription}>
          <rect
            x="0"
            y={axis}
            width={WIDTH}
            height="16"
            rx="3"
            fill="var(--tg-paper)"
            stroke="var(--tg-blue-dark)"
          />
          <rect x="0" y={axis} width={Math.max(0, placed.today)} height="16" rx="3" fill="var(--tg-night)" />
          {placed.months.map((month) => (
            <g key={month.x}>
              <path d={`M${month.x} ${axis}v22`} stroke={month.year ? 'var(--tg-night)' : 'var(--tg-rule)'} />
              <text x={month.x + 6} y={axis + 32} className="tg-chart-small">
                {month.letter}
              </text>
              {month.year ? (
                <text x={month.x} y={axis + 50} className="tg-chart-strong">
                  {month.year}
                </text>
              ) : null}
            </g>
          ))}
          {placed.days.map(({ day, x, row }) => (
            <Day key={day.id} day={day} x={x} top={(placed.rows - 1 - row) * ROW} axis={axis} />
          ))}
          <g className="tg-today">
            <path d={`M${placed.today} ${axis - 4}v24M${placed.today} ${axis + 22}l-5 9h10z`} />
            <text x={Math.min(WIDTH - 96, placed.today + 10)} y={axis + 50}>
              {cycleScreen.reference(dateIt(today))}
            </text>
          </g>
        </svg>
      </section>
      <DataDetails>
        <DataTable
          caption={cycleScreen.timelineDescription}
          rows={days}
          rowKey={(day) => day.id}
          columns={[
            { key: 'date', header: cycleScreen.date, names: true, cell: (day) => dateIt(day.date) },
            { key: 'what', header: cycleScreen.what, cell: (day) => day.title },
            { key: 'kind', header: cycleScreen.kind, cell: (day) => kindWord[day.kind] },
            { key: 'state', header: cycleScreen.state, cell: (day) => cycleScreen.stateWord[day.state] },
            {
              key: 'source',
              header: cycleScreen.source,
              cell: (day) => (day.citation ? <Citation citation={day.citation} /> : '—'),
            },
          ]}
        />
      </DataDetails>
    </section>
  );
}

const kindWord = { law: cycleScreen.law, body: cycleScreen.bodyTerm, act: cycleScreen.act } as const;

function Day(props: {
  readonly day: Milestone;
  readonly x: number;
  readonly top: number;
  readonly axis: number;
}) {
  const { day, x, top, axis } = props;
  const start = labelStart(x, WIDTH);
  const anchor = start > x - 70 ? 'start' : start < x - 82 ? 'end' : 'middle';
  const at = anchor === 'start' ? Math.max(0, x - 6) : anchor === 'end' ? Math.min(WIDTH, x + 6) : x;
  const reached = day.state === 'done' || day.state === 'late' || day.state === 'passed';
  const fill = reached ? 'var(--tg-night)' : 'var(--tg-paper)';
  return (
    <g>
      <title>{`${dateIt(day.date)}: ${day.title}, ${cycleScreen.stateWord[day.state]}`}</title>
      <path d={`M${x} ${top + 32}V${axis}`} stroke="var(--tg-rule-dark)" strokeDasharray="2 3" />
      <text x={at} y={top + 12} textAnchor={anchor} className="tg-chart-strong">
        {dateIt(day.date)}
        {day.state === 'late' ? ' !' : ''}
      </text>
      <text x={at} y={top + 26} textAnchor={anchor} className="tg-chart-small">
        {clipped(day.title, 12, 150)}
      </text>
      {day.kind === 'law' ? (
        <path
          d={`M${x} ${axis + 0.5}l7.500 7.500-7.500 7.500-7.500-7.500z`}
          fill={fill}
          stroke="#fff"
          strokeWidth="1.500"
        />
      ) : (
        <circle
          cx={x}
          cy={axis + 8}
          r={day.kind === 'act' ? 5 : 6}
          fill={fill}
          stroke="#fff"
          strokeWidth="1.500"
        />
      )}
      {reached ? null : (
        <circle cx={x} cy={axis + 8} r="3" fill="none" stroke="var(--tg-blue)" strokeWidth="2" />
      )}
    </g>
  );
}
