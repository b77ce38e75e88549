import type { Milestone } from '@traguardo/contracts';
import { cycleScreen } from '@traguardo/texts/screens/cycle';
import { useId } from 'react';
import { dateIt } from '../format/date-it.ts';
import { Citation } from '../shell/Citation.tsx';
import { DataDetails } from '../tables/DataDetails.tsx';
import { DataTable } from '../tables/DataTable.tsx';
import { Scroller } from '../tables/Scroller.tsx';
import { type PlacedDay, timelineLayout } from './timeline-layout.ts';

interface Props {
  readonly days: readonly Milestone[];
  readonly today: string;
}

const WIDTH = 1280;
const ROW = 20;
/** What the words of the reference date take: nearer to the edge they stand before their line. */
const REFERENCE_ROOM = 150;

/** The year as a line: terms of law, terms of the body, acts, and the date the figures are of. */
export function Timeline({ days, today }: Props) {
  const id = useId();
  const placed = timelineLayout(days, today, WIDTH, labelOf);
  const axis = placed.rows * ROW + 14;
  const endsBefore = placed.today > WIDTH - REFERENCE_ROOM;
  return (
    <section className="tg-block tg-veil tg-timeline" aria-labelledby={id}>
      <h2 id={id} className="visually-hidden">
        {cycleScreen.timeline}
      </h2>
      <Scroller label={cycleScreen.timeline}>
        <svg viewBox={`0 0 ${WIDTH} ${axis + 72}`} role="img" aria-label={cycleScreen.timelineDescription}>
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
          {placed.days.map((day) => (
            <Day key={day.day.id} placed={day} top={(placed.rows - 1 - day.row) * ROW} axis={axis} />
          ))}
          <g className="tg-today">
            <path d={`M${placed.today} ${axis - 4}v66`} />
            <text
              x={endsBefore ? placed.today - 8 : placed.today + 8}
              y={axis + 66}
              textAnchor={endsBefore ? 'end' : 'start'}
            >
              {cycleScreen.reference(dateIt(today))}
            </text>
          </g>
        </svg>
      </Scroller>
      <TimelineLegend />
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

/** What stands beside the date: a term met late says so. */
function labelOf(day: Milestone): string {
  return day.state === 'late' ? `${day.short}, ${cycleScreen.lateMark}` : day.short;
}

interface DayProps {
  readonly placed: PlacedDay;
  readonly top: number;
  readonly axis: number;
}

function Day({ placed: { day, x, side }, top, axis }: DayProps) {
  const reached = day.state === 'done' || day.state === 'late' || day.state === 'passed';
  const fill = reached ? 'var(--tg-night)' : 'var(--tg-paper)';
  return (
    <g>
      <title>{`${dateIt(day.date)}: ${day.title}, ${cycleScreen.stateWord[day.state]}`}</title>
      <path d={`M${x} ${top + 3}V${axis}`} stroke="var(--tg-rule-dark)" />
      <text
        x={side === 'after' ? x + 6 : x - 6}
        y={top + 13}
        textAnchor={side === 'after' ? 'start' : 'end'}
        className={day.state === 'late' ? 'tg-flag tg-flag-late' : 'tg-flag'}
      >
        <tspan className="tg-chart-strong">{dateIt(day.date)}</tspan> {labelOf(day)}
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

function TimelineLegend() {
  return (
    <ul className="tg-legend">
      <li>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 1l7 7-7 7-7-7z" fill="var(--tg-night)" />
        </svg>
        {cycleScreen.law}
      </li>
      <li>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="5" fill="var(--tg-night)" />
        </svg>
        {cycleScreen.act}
      </li>
      <li>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="4" fill="#fff" stroke="var(--tg-blue)" strokeWidth="2" />
        </svg>
        {cycleScreen.future}
      </li>
    </ul>
  );
}
