import { type Printed, read } from '@traguardo/core/value';

/** Controls and halves of characters, which no document prints and no plan folder keeps. */
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu;

/** The text as a plan folder keeps it. */
export function wordsOf(text: string): string {
  return text.replace(UNPRINTABLE, '').slice(0, 1_000_000);
}

/** A printed text with its typed value, or with the reason why it has none. */
export function printedOf(text: string): Printed {
  const printed = wordsOf(text);
  const reading = read(printed);
  return reading.ok ? { printed, value: reading.value } : { printed, refused: reading.refused };
}
