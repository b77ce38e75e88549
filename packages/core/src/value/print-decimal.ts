import { type Decimal, decimalText } from '../kernel/index.ts';

/** A decimal in Italian notation, every printed place kept: "1.234,50". */
export function printDecimal(value: Decimal): string {
  const text = decimalText(value);
  const sign = text.startsWith('-') ? '-' : '';
  const [whole = '', decimals] = text.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return sign + grouped + (decimals === undefined ? '' : `,${decimals}`);
}
