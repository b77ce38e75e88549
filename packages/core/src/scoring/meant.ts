import { type Decimal, Exact, exact, type RoundingMode } from '../kernel/index.ts';
import type { PolicyName } from '../methodology/index.ts';
import { isNumber, type NumberValue } from '../value/index.ts';
import { valueAgrees } from './declared.ts';
import { policyByName } from './policy-names.ts';
import { scoreOne } from './score-one.ts';
import type { ScoringInput } from './scoring-input.ts';

/**
 * How a declared percentage may be written that is not the computed one: without the limit put to it ("122%" where
 * 610 were done of 500), as a part of one ("0,9", "97/100"), cut instead of rounded ("66%" for two of three), or as
 * reached where the result is outside the range aimed at, whose ends may be more than was asked for.
 */
export type Meant = 'uncapped' | 'proportion' | 'truncated' | 'outside-range';

/** How the declared percentage is to be taken so that it is what result and target give; undefined where it is not. */
export function meantBy(declared: NumberValue, input: ScoringInput): Meant | undefined {
  const percent = hundredfold(declared);
  const { status, score, attainment } = scoreOne(input);
  if (score === null) return undefined;
  const { mode } = input.methodology.rounding;
  const gives = (figure: NumberValue, computed: Exact | null, by: RoundingMode = mode) =>
    computed !== null && valueAgrees(figure, status, computed, by) === true;
  const full = exact(declared.value).equals(Exact.HUNDRED) && score.compare(Exact.HUNDRED) < 0;
  if (full && input.target?.kind === 'range') return 'outside-range';
  if (gives(declared, attainment)) return 'uncapped';
  if (percent && (gives(percent, score) || gives(percent, attainment))) return 'proportion';
  return gives(declared, score, 'truncate') ? 'truncated' : undefined;
}

/** The policies by which less is better: what a declared percentage may have meant, where no sign says it. */
const OTHER_WAY = ['lower-mirror', 'lower-ratio'] as const satisfies readonly PolicyName[];

/** The policy by which the declared percentage holds if less is better; undefined where it does not. */
export function otherWay(declared: NumberValue, input: ScoringInput): PolicyName | undefined {
  if (!input.target || !isNumber(input.target)) return undefined;
  return OTHER_WAY.find((name) => {
    const policy = policyByName(name);
    if (!policy) return false;
    const turned = { ...input, policy };
    const { status, score } = scoreOne(turned);
    const agrees = valueAgrees(declared, status, score, input.methodology.rounding.mode) === true;
    return agrees || meantBy(declared, turned) !== undefined;
  });
}

/** A part of one as a percentage; null for what can only be a percentage, or counts things. */
function hundredfold(said: NumberValue): NumberValue | null {
  const isPart =
    said.kind === 'ratio' || (said.kind === 'count' && exact(said.value).compare(Exact.ONE) <= 0);
  return isPart && said.unit === '' ? { kind: 'percent', unit: '%', value: shifted(said.value) } : null;
}

/** A hundred times as much: its decimals are two fewer. */
function shifted({ units, places }: Decimal): Decimal {
  if (places >= 2) return { units, places: places - 2 };
  return { units: units * (places === 1 ? 10n : 100n), places: 0 };
}
