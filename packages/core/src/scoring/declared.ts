import { type Exact, exact, type RoundingMode } from '../kernel/index.ts';
import { isNumber, read, type Value } from '../value/index.ts';
import type { ScoreStatus } from './score.ts';

/**
 * Whether a declared score is the computed one, at the places it was printed with ("98%" and 98.15 agree,
 * "98,77%" and 98.15 do not). Null when nothing is declared, or only words: a label is no figure. An
 * ambiguous figure agrees if one of its readings does.
 */
export function declaredAgrees(
  printed: string,
  status: ScoreStatus,
  score: Exact | null,
  mode: RoundingMode,
): boolean | null {
  if (printed.trim() === '') return null;
  const reading = read(printed);
  if (reading.ok) return valueAgrees(reading.value, status, score, mode);
  if (reading.readings.length === 0) return null;
  return reading.readings.some((value) => valueAgrees(value, status, score, mode) === true);
}

/** The same for a value already read. */
export function valueAgrees(
  declared: Value,
  status: ScoreStatus,
  score: Exact | null,
  mode: RoundingMode,
): boolean | null {
  if (isNumber(declared)) {
    return score?.rounded(declared.value.places, mode).equals(exact(declared.value)) ?? false;
  }
  switch (declared.kind) {
    case 'not-valued':
    case 'monitoring':
      return status === declared.kind;
    case 'date':
    case 'yes-no':
    case 'range':
    case 'milestone':
    case 'composite':
    case 'not-due':
    case 'missing':
    case 'text':
      return null;
  }
}
