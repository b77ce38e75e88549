import type { Methodology, Policy, PolicyName } from '@traguardo/core/methodology';
import {
  type Meant,
  meantBy,
  otherWay,
  policyByName,
  type Row,
  type ScoredRow,
  type ScoringInput,
  scoreRows,
} from '@traguardo/core/scoring';
import { type Comparator, isNumber, type NumberValue, read } from '@traguardo/core/value';
import type { OnProgress } from '../document/index.ts';
import { readCell } from './cell.ts';
import type { Clock } from './clock.ts';
import { columnRole } from './columns.ts';
import { withYear } from './day-of-no-year.ts';
import { isPercentUnit } from './percent-unit.ts';
import { type Described, type ReadRow, signOf } from './read-row.ts';

/** A row of indicators with its score recomputed; `agrees` is null where nothing is declared. */
export interface ScoredReadRow extends ReadRow {
  readonly computed?: string | null;
  readonly status?: ScoredRow['status'];
  readonly policy?: PolicyName | null;
  readonly agrees?: boolean | null;
  /** Where the declared percentage is not the computed one but that of this policy, the other way round. */
  readonly fits?: PolicyName;
  /** How the declared percentage is to be taken, where it is not the computed one and yet comes from it. */
  readonly meant?: Meant;
}

/** How scores are recomputed: the methodology, and a policy that holds for all rows it fits. */
export interface ScoringChoice {
  readonly methodology: Methodology;
  readonly policy?: PolicyName | Policy;
}

/** Rows after which progress is told again. */
const STRIDE = 1000;
/** Rows after which the clock is looked at again. */
const GLANCE = 20;

/** Scores what has a value and one target; a plan, which has no values yet, is not scored. */
export function scored(
  rows: readonly ReadRow[],
  choice: ScoringChoice,
  onProgress: OnProgress | undefined,
  clock: Clock,
  year?: number,
): readonly ScoredReadRow[] {
  // The same three texts give the same score: a register of a hundred thousand rows repeats few.
  const known = new Map<string, RowScore>();
  return rows.map((row, at) => {
    if (at % STRIDE === 0) onProgress?.({ step: 'scoring', done: at, total: rows.length });
    if (!row.value || !row.target || row.bands !== undefined) return row;
    if (at % GLANCE === 0) clock.isOver();
    if (clock.wasOver()) return row;
    const { value, target, declared } = row;
    const scoreIn = (unit: string) => {
      const key = [value.printed, target.printed, declared?.printed ?? '', unit].join('\0');
      const score = known.get(key) ?? scoreCells(value, target, declared?.printed ?? '', unit, choice);
      known.set(key, score);
      return score;
    };
    const score = scoreIn('');
    const bare = score.status === 'incomparable' && isBareBesidePercent(value, target);
    if (bare && saysPercent(row)) return { ...row, ...scoreIn('%') };
    return { ...row, ...(score.status === 'incomparable' ? (inDays(row, year, choice) ?? score) : score) };
  });
}

type RowScore = Pick<ScoredReadRow, 'computed' | 'status' | 'policy' | 'agrees' | 'fits' | 'meant'>;

function scoreCells(
  value: Described,
  target: Described,
  declared: string,
  unit: string,
  choice: ScoringChoice,
): RowScore {
  const { methodology, policy } = choice;
  const cells = { value: value.printed, target: target.printed, declared, unit, comparator: '' };
  const [score] = scoreRows([cells], methodology, policy);
  if (!score) return {};
  const apart = score.agrees === false;
  const input = apart ? inputOf(cells, choice) : null;
  const first = <Found>(of: (figure: NumberValue, input: ScoringInput) => Found | undefined) =>
    input ? firstOf(figuresOf(declared).map((figure) => of(figure, input))) : undefined;
  const sign = signOf(target);
  const other = () => (sign ? againstSign(cells, sign, choice) : first(otherWay));
  const meant = first(meantBy);
  const fits = apart && !meant && policy === undefined ? other() : undefined;
  return {
    computed: score.score,
    status: score.status,
    policy: score.policy,
    agrees: score.agrees,
    ...(fits && { fits }),
    ...(meant && { meant }),
  };
}

/** The score of days told without their year, unless the declared percentage is another: the year may be another. */
function inDays(
  { value, target, declared }: ReadRow,
  year: number | undefined,
  choice: ScoringChoice,
): RowScore | null {
  const dated = value && target && withYear(value.printed, target.printed, year);
  if (!dated) return null;
  const cells = [readCell(dated.value), readCell(dated.target)] as const;
  const score = scoreCells(...cells, declared?.printed ?? '', '', choice);
  return score.status === 'scored' && score.agrees !== false ? score : null;
}

/** What a row gives to be scored; null where one of its cells is no value. */
function inputOf(cells: Row, { methodology, policy }: ScoringChoice): ScoringInput | null {
  const [result, target] = [read(cells.value), read(cells.target)];
  if (!result.ok || !target.ok) return null;
  const named = typeof policy === 'string' ? policyByName(policy) : policy;
  return {
    result: result.value,
    target: target.value,
    unit: cells.unit,
    methodology,
    ...(named && { policy: named }),
  };
}

/** The figures a declared percentage may be read as. */
function figuresOf(declared: string): readonly NumberValue[] {
  const reading = read(declared);
  return (reading.ok ? [reading.value] : reading.readings).filter(isNumber);
}

function firstOf<Item>(items: readonly (Item | undefined)[]): Item | undefined {
  return items.find((item) => item !== undefined);
}

/** The policy by which the declared percentage holds if the target's sign is turned round. */
function againstSign(row: Row, sign: Comparator, { methodology }: ScoringChoice): PolicyName | null {
  const [turned] = scoreRows([{ ...row, comparator: sign.startsWith('<') ? '>=' : '<=' }], methodology);
  return turned?.agrees === true ? turned.policy : null;
}

/** True where one is a percentage and the other a number alone, and no share of one. */
function isBareBesidePercent(value: Described, target: Described): boolean {
  const isPercent = (cell: Described) => !('refused' in cell) && cell.kind === 'percent';
  const isBare = (cell: Described) =>
    !('refused' in cell) &&
    (cell.kind === 'count' || cell.kind === 'ratio') &&
    cell.unit === undefined &&
    Number(cell.value) > 1;
  return (isPercent(value) && isBare(target)) || (isBare(value) && isPercent(target));
}

/** True where the row's unit of measure is the percentage. */
function saysPercent({ description, cells = {} }: ReadRow): boolean {
  const unit =
    description?.unit ?? Object.entries(cells).find(([label]) => columnRole(label) === 'unit')?.[1].printed;
  return isPercentUnit(unit ?? '');
}
