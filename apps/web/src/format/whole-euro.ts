import { decimal, exact } from '@traguardo/core/kernel';
import { decimalIt } from './decimal-it.ts';

/** Whole euro for a chart's label: "226445.37" → "226.445". The cents are in the table below it. */
export function wholeEuro(text: string): string {
  const value = decimal(text);
  return decimalIt(value ? exact(value).toFixed(0) : text);
}
