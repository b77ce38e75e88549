import { readingCorrection } from '@traguardo/texts/screens/reading-correction';
import type { PageColumn } from '../desk/protocol.ts';

/** A heading longer than this is told by its beginning. */
const LONGEST = 60;

/** A column by its number and the beginning of its heading. */
export function columnName({ number, label }: PageColumn): string {
  const plain = label.replace(/\s+/g, ' ');
  return readingCorrection.column(number, plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain);
}
