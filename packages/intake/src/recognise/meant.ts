import { type Decimal, Exact, exact } from '@traguardo/core/kernel';
import type { Methodology, Policy, PolicyName } from '@traguardo/core/methodology';
import { policyByName, type Row, scoreOne, valueAgrees } from '@traguardo/core/scoring';
import { isNumber, type NumberValue, read } from '@traguardo/core/value';

/**
 * How a declared percentage may be written that is not the computed one: without the limit put to it ("122%" where
 * 610 were done of 500), or as a part of one ("0,9", "97/100").
 */
export type Meant = 'uncapped' | 'proportion';

/** How the declared percentage is to be taken so that it is what result and target give; undefined where it is not. */
export function meantBy(
  { value, target, declared, unit }: Row,
  choice: { readonly methodology: Methodology; readonly policy?: PolicyName | Policy },
): Meant | undefined {
  const said = read(declared);
  if (!said.ok || !isNumber(said.value)) return undefined;
  const percent = hundredfold(said.value);
  // Told at once of nearly every row: the others need no second score.
  if (!percent && exact(said.value.value).compare(Exact.HUNDRED) <= 0) return undefined;
  const [result, aim] = [read(value), read(target)];
  if (!result.ok || !aim.ok) return undefined;
  const { methodology } = choice;
  const policy = typeof choice.policy === 'string' ? policyByName(choice.policy) : choice.policy;
  const { status, score, attainment } = scoreOne({
    result: result.value,
    target: aim.value,
    unit,
    methodology,
    ...(policy && { policy }),
  });
  const gives = (figure: NumberValue, computed: Exact | null) =>
    computed !== null && valueAgrees(figure, status, computed, methodology.rounding.mode) === true;
  if (gives(said.value, attainment)) return 'uncapped';
  return percent && (gives(percent, score) || gives(percent, attainment)) ? 'proportion' : undefined;
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
