import { phraseBook } from './phrase-book.ts';
import { NUMBER_WORDS } from './vocabulary.ts';

const TENS = ['venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'];
const UNITS = ['uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];

/** The Italian names of numbers up to 100, the hundreds, and the thousands up to 9,000. */
export const NUMBER_WORD_BOOK = phraseBook([
  ...Object.entries(NUMBER_WORDS),
  ...TENS.flatMap((ten, i) => UNITS.flatMap((unit, j) => belowHundred(ten, unit, (i + 2) * 10 + j + 1))),
  ...UNITS.slice(1).flatMap((unit, i) => [
    [`${unit}cento`, (i + 2) * 100] as const,
    [`${unit}mila`, (i + 2) * 1000] as const,
  ]),
]);

/** "ventuno", "ventotto": the ten loses its vowel before another; "ventitré" has an accent. */
function belowHundred(ten: string, unit: string, value: number): (readonly [string, number])[] {
  const stem = /^[uo]/.test(unit) ? ten.slice(0, -1) : ten;
  const names = unit === 'tre' ? [`${stem}tre`, `${stem}tré`] : [stem + unit];
  return names.map((name) => [name, value] as const);
}
