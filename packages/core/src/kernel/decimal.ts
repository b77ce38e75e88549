import { Exact } from './exact.ts';

/**
 * A decimal number as it was written: "12.50" keeps its two places, so a document can be printed and
 * compared as it stands. `units / 10^places` is its exact value.
 */
export interface Decimal {
  readonly units: bigint;
  /** Digits after the separator, 0 to 12. */
  readonly places: number;
}

/** The largest number of digits accepted in one figure; beyond it the text is no figure of a plan. */
export const MAX_DIGITS = 18;

const PLAIN = /^-?\d+(\.\d+)?$/;

/** Reads a plain decimal string with a dot ("-12.50"); null when it is not one or is beyond range. */
export function decimal(text: string): Decimal | null {
  if (!PLAIN.test(text)) return null;
  const dot = text.indexOf('.');
  const places = dot < 0 ? 0 : text.length - dot - 1;
  const digits = dot < 0 ? text : text.slice(0, dot) + text.slice(dot + 1);
  if (places > 12 || digits.replace('-', '').length > MAX_DIGITS) return null;
  return { units: BigInt(digits), places };
}

/** Writes the decimal with a dot and all its places: "12.50". Inverse of `decimal`. */
export function decimalText(value: Decimal): string {
  const negative = value.units < 0n;
  const digits = (negative ? -value.units : value.units).toString().padStart(value.places + 1, '0');
  const text =
    value.places === 0 ? digits : `${digits.slice(0, -value.places)}.${digits.slice(-value.places)}`;
  return negative ? `-${text}` : text;
}

/** Looked up, since raising to a power costs more than the rest of a conversion. */
const POWERS = Array.from({ length: 13 }, (_, places) => 10 ** places);

/** The exact value of a decimal. */
export function exact(value: Decimal): Exact {
  const units = Number(value.units);
  return Number.isSafeInteger(units)
    ? Exact.of(units, POWERS[value.places] ?? 1)
    : Exact.of(value.units, 10n ** BigInt(value.places));
}

/** The decimal nearest to an exact value at `places` decimals, half away from zero. */
export function toDecimal(value: Exact, places: number): Decimal {
  return decimal(value.toFixed(places)) ?? { units: 0n, places };
}
