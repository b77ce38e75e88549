import { type Decimal, decimal, decimalText } from '../kernel/index.ts';
import type { NumberValue } from './value.ts';

const MAX_PLACES = 12;

/**
 * A number over another: the decimal when it ends within 12 places, and otherwise the first number "per"
 * the second, which is as exact ("1/3": 1 per-3). Null when the second is zero, or cannot be a "per".
 */
export function fraction(top: Decimal, bottom: Decimal): NumberValue | null {
  if (bottom.units <= 0n) return null;
  const numerator = top.units * 10n ** BigInt(bottom.places);
  const denominator = bottom.units * 10n ** BigInt(top.places);
  for (let places = 1; places <= MAX_PLACES; places++) {
    const scaled = numerator * 10n ** BigInt(places);
    if (scaled % denominator !== 0n) continue;
    const value = decimal(decimalText({ units: scaled / denominator, places }));
    return value ? { kind: 'ratio', value, unit: '' } : null;
  }
  return bottom.places === 0 ? perNumber(top, bottom) : null;
}

/** "56,8 ogni 10.000": the number with the unit "per-10000". */
export function perNumber(top: Decimal, bottom: Decimal): NumberValue {
  return { kind: 'ratio', value: top, unit: `per-${bottom.units}` };
}
