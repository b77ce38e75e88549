import type { Weight } from '@traguardo/core/plan';
import { type Printed, read } from '@traguardo/core/value';

/** Controls and halves of characters, which no document prints and no plan folder keeps. */
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu;

/** A plan folder keeps texts of a million characters. */
export const LONGEST_WORDS = 1_000_000;

/** The text as a plan folder keeps it: what no document prints taken out, the rest of an endless cell cut off. */
export function wordsOf(text: string): string {
  return text.replace(UNPRINTABLE, '').slice(0, LONGEST_WORDS);
}

/** A printed text with its typed value, or with the reason why it has none. */
export function printedOf(text: string): Printed {
  const printed = wordsOf(text);
  const reading = read(printed);
  return reading.ok ? { printed, value: reading.value } : { printed, refused: reading.refused };
}

/** "15", "15%": a weight in percent; anything else is none, and stays in the occurrence. */
export function weightOf({ printed, value }: Printed): Weight | null {
  if (!value || (value.kind !== 'percent' && value.kind !== 'count') || value.comparator) return null;
  const { units, places } = value.value;
  const most = 100n * 10n ** BigInt(places);
  // "0,5" may be a half or half a percent.
  if (value.kind === 'count' && units > 0n && units < most / 100n) return null;
  return units >= 0n && units <= most ? { value: value.value, printed } : null;
}
