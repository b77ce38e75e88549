import { yearsIn } from './years-in.ts';

/** How long a passage says a period is, and how long the period printed beside is. */
export interface StatedSpan {
  readonly unit: 'years' | 'months';
  readonly stated: number;
  readonly counted: number;
}

const YEARS: Readonly<Record<string, number>> = {
  biennio: 2,
  triennio: 3,
  quadriennio: 4,
  quinquennio: 5,
  settennato: 7,
  settennio: 7,
  decennio: 10,
};
const YEAR_WORD = new RegExp(`\\b(${Object.keys(YEARS).join('|')})\\b(.{0,20})$`, 'i');
const MONTHS = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];
const NAME = MONTHS.join('|');
const MONTH_SPAN = new RegExp(
  `\\b(\\d{1,2})\\s+mesi\\b.{0,40}?\\b1°?\\s+(${NAME})\\b.{0,12}?\\b(?:28|29|30|31)\\s+(${NAME})\\b`,
  'i',
);

/** "triennio 2024-2027", "4 mesi (1° agosto - 31 dicembre)"; null where no such words stand together. */
export function statedSpan(text: string): StatedSpan | null {
  const [span] = yearsIn(text).filter(({ first, last }) => last > first);
  const before = span ? text.slice(0, text.indexOf(String(span.first))) : '';
  const word = YEAR_WORD.exec(before)?.[1]?.toLowerCase();
  const years = word === undefined ? undefined : YEARS[word];
  if (span && years !== undefined)
    return { unit: 'years', stated: years, counted: span.last - span.first + 1 };
  const months = MONTH_SPAN.exec(text);
  const [from, to] = [indexOf(months?.[2]), indexOf(months?.[3])];
  if (!months || from < 0 || to < from) return null;
  return { unit: 'months', stated: Number(months[1]), counted: to - from + 1 };
}

function indexOf(month: string | undefined): number {
  return month === undefined ? -1 : MONTHS.indexOf(month.toLowerCase());
}
