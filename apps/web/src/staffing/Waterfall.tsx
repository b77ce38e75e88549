import type { StaffingYearView } from '@traguardo/contracts';
import { staffingScreen } from '@traguardo/texts/screens/staffing';
import { DataDetails } from '../tables/DataDetails.tsx';
import { DataTable } from '../tables/DataTable.tsx';
import { Scroller } from '../tables/Scroller.tsx';
import { type WaterfallStep, waterfallSteps } from './waterfall-steps.ts';

const WIDTH = 416;
const BASE = 196;
const TOP = 24;
const STEP = WIDTH / 6;
const BAR = 56;

interface Props {
  readonly year: StaffingYearView;
  /** The highest figure of all years: every year is drawn on the same scale. */
  readonly most: number;
}

/** From the limit to the residue: one column a step, all from zero or from the step before. */
export function Waterfall({ year, most }: Props) {
  const steps = waterfallSteps(year);
  const least = Math.min(0, ...steps.map((step) => step.to));
  const scale = (value: number) => BASE - ((value - least) / (most - least || 1)) * (BASE - TOP);
  const title = staffingScreen.chartTitle(year.year);
  const said = steps.map((step) => `${step.label} ${step.amount}`).join('; ');
  return (
    <figure>
      <Scroller label={title}>
        <svg
          className="tg-waterfall"
          viewBox={`0 0 ${WIDTH} 238`}
          role="img"
          aria-label={`${title}. ${said}`}
        >
          <defs>
            <pattern
              id="tg-hatch-blue"
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="6" height="6" fill="#fff" />
              <rect width="3" height="6" fill="var(--tg-bar)" />
            </pattern>
          </defs>
          {steps.map((step, index) => (
            <Column
              key={step.id}
              step={step}
              x={index * STEP}
              scale={scale}
              last={index === steps.length - 1}
            />
          ))}
          <path d={`M0 ${scale(0)}H${WIDTH}`} stroke="var(--tg-night)" strokeWidth="1.500" />
        </svg>
      </Scroller>
      <DataDetails>
        <DataTable
          caption={staffingScreen.chartCaption(year.year)}
          rows={steps}
          rowKey={(step) => step.id}
          columns={[
            {
              key: 'step',
              header: staffingScreen.step,
              names: true,
              cell: (step) => `${step.label} ${step.under}`,
            },
            { key: 'amount', header: staffingScreen.amount, figures: true, cell: (step) => step.amount },
          ]}
        />
      </DataDetails>
    </figure>
  );
}

interface ColumnProps {
  readonly step: WaterfallStep;
  readonly x: number;
  readonly scale: (value: number) => number;
  readonly last: boolean;
}

function Column({ step, x, scale, last }: ColumnProps) {
  const top = Math.min(scale(step.from), scale(step.to));
  const height = Math.abs(scale(step.from) - scale(step.to));
  const left = x + (STEP - BAR) / 2;
  const middle = x + STEP / 2;
  return (
    <g>
      <rect className={`tg-step-${step.id}`} x={left} y={top} width={BAR} height={Math.max(1, height)} />
      <text
        x={middle}
        y={top - 5}
        textAnchor="middle"
        className={step.id === 'limit' || last ? 'tg-chart-strong' : 'tg-chart-small'}
      >
        {step.text}
      </text>
      {last ? null : (
        <path
          d={`M${left + BAR} ${scale(step.to)}H${left + STEP}`}
          stroke="var(--tg-rule-dark)"
          strokeDasharray="3 2"
        />
      )}
      <text x={middle} y={BASE + 17} textAnchor="middle" className="tg-chart-label">
        {step.label}
      </text>
      <text x={middle} y={BASE + 32} textAnchor="middle" className="tg-chart-small">
        {step.under}
      </text>
    </g>
  );
}
