import type { IndicatorId, NodeId } from '@traguardo/core/kernel';
import type { Dimension, Indicator, Measurement, Placement } from '@traguardo/core/plan';
import { said, saidAt, weight } from '../said.ts';
import type { Dice } from './dice.ts';
import { equalShare } from './synthetic-frame.ts';

/** The first indicator, and with it each plan, is of impact. */
const DIMENSIONS: readonly Dimension[] = ['impatto', 'efficacia', 'efficienza', 'qualita'];

/** One indicator in so many declares its target met when it is not, as real documents do. */
const SLIP_EVERY = 20;

interface Indicators {
  readonly indicators: readonly Indicator[];
  readonly cycle: {
    readonly placements: readonly Placement[];
    readonly measurements: readonly Measurement[];
  };
}

/** What an indicator of each kind prints: its unit, last year's value, and the targets and results. */
interface Figures {
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  readonly before: string;
  readonly halfTarget: string;
  readonly target: string;
  readonly half: string;
  readonly result: string;
  /** A result clearly short of the target. */
  readonly missed: string;
}

/**
 * The indicators of a synthetic plan, dealt to its operational objectives in turn. One in twenty declares
 * 100 % with its target missed.
 */
export function syntheticIndicators(
  operational: readonly NodeId[],
  count: number,
  year: number,
  dice: Dice,
): Indicators {
  const indicators: Indicator[] = [];
  const placements: Placement[] = [];
  const measurements: Measurement[] = [];
  for (let index = 0; index < count; index += 1) {
    const place = index % operational.length;
    const node = operational[place];
    if (node === undefined) break;
    const siblings = Math.ceil((count - place) / operational.length);
    const number = Math.floor(index / operational.length) + 1;
    const id = `ind-${String(index + 1).padStart(4, '0')}` as IndicatorId;
    const figures = figuresOf(index, dice);
    indicators.push({
      id,
      title: `Indicatore di prova ${index + 1} dell'obiettivo ${node.slice(3).replaceAll('-', '.')}`,
      dimensions: [DIMENSIONS[index % DIMENSIONS.length] ?? 'efficacia'],
      unitPrinted: figures.unit,
      source: 'Rilevazione interna',
      direction: { better: figures.better, inferred: false },
      predecessors: [],
      uncertain: [],
    });
    placements.push({
      indicator: id,
      node,
      number: String(number),
      weight: weight(equalShare(siblings, number)),
      baselines: [saidAt(`${year - 1}-12-31`, figures.before)],
      targets: [saidAt(`${year}-06-30`, figures.halfTarget), saidAt(`${year}-12-31`, figures.target)],
      uncertain: [],
    });
    const slips = index % SLIP_EVERY === SLIP_EVERY - 1;
    measurements.push(
      { indicator: id, ...saidAt(`${year}-06-30`, figures.half) },
      {
        indicator: id,
        ...saidAt(`${year}-12-31`, slips ? figures.missed : figures.result),
        ...(slips ? { declared: said('100%') } : {}),
      },
    );
  }
  return { indicators, cycle: { placements, measurements } };
}

function figuresOf(index: number, dice: Dice): Figures {
  switch (index % 3) {
    case 0: {
      const target = dice.whole(40, 4000);
      return {
        unit: 'numero',
        better: 'higher',
        before: `${dice.whole(Math.floor(target * 0.8), target - 1)}`,
        halfTarget: `>= ${Math.floor(target / 2)}`,
        target: `>= ${target}`,
        half: `${dice.whole(Math.floor(target * 0.4), Math.floor(target * 0.6))}`,
        result: `${dice.whole(Math.floor(target * 0.85), Math.floor(target * 1.2))}`,
        missed: `${Math.floor(target * 0.9)}`,
      };
    }
    case 1: {
      const target = dice.whole(60, 95);
      return {
        unit: 'percentuale',
        better: 'higher',
        before: `${target - dice.whole(1, 20)}%`,
        halfTarget: `>= ${target - 5}%`,
        target: `>= ${target}%`,
        half: `${dice.whole(target - 10, target)}%`,
        result: `${dice.whole(target - 8, 100)}%`,
        missed: `${target - 6}%`,
      };
    }
    default: {
      const target = dice.whole(5, 30);
      return {
        unit: 'giorni',
        better: 'lower',
        before: `${target + dice.whole(1, 9)} giorni`,
        halfTarget: `<= ${target + 1} giorni`,
        target: `<= ${target} giorni`,
        half: `${dice.whole(target - 2, target + 4)} giorni`,
        result: `${dice.whole(target - 4, target + 3)} giorni`,
        missed: `${target + 3} giorni`,
      };
    }
  }
}
