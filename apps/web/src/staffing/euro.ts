import { decimal, exact } from '@traguardo/core/kernel';
import { decimalIt, signedIt } from '../format/decimal-it.ts';

/** Whole euro for a chart's label: "226445.37" → "226.445". The cents are in the table below it. */
export function wholeEuro(text: string, signed = false): string {
  const value = decimal(text);
  const whole = value ? exact(value).toFixed(0) : text;
  return signed ? signedIt(whole) : decimalIt(whole);
}
