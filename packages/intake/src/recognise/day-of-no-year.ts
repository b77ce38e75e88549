import { read } from '@traguardo/core/value';
import { fold } from './fold.ts';

/** A day of the year, and whether it can be nothing else: "31/12" is no fraction, "2/3" may be. */
interface DayOfYear {
  readonly day: number;
  readonly month: number;
  readonly sure: boolean;
}

const DAY = /^(?:(entro) )?(?:(?:il|al) )?(\d{1,2})[/.](\d{1,2})$/;

/** The day of the year a cell says without its year; null where it says anything else. */
export function dayOfNoYear(printed: string): DayOfYear | null {
  const [, term, days = '', months = ''] = DAY.exec(fold(printed)) ?? [];
  const [day, month] = [Number(days), Number(months)];
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  return { day, month, sure: term !== undefined || day > 12 || months.startsWith('0') };
}

/**
 * Result and target with the year that one of them, or both, leave out: that of the other, of the document where both
 * do or the target does. The target decides whether days are meant. Null where no year is left out.
 */
export function withYear(
  value: string,
  target: string,
  year: number | undefined,
): { readonly value: string; readonly target: string } | null {
  const [done, due] = [dayOfNoYear(value), dayOfNoYear(target)];
  const [doneIn, dueIn] = [yearOf(value), yearOf(target)];
  const entire = ({ day, month }: DayOfYear, of: number) => `${day}/${month}/${of}`;
  // Of two days of one year it does not matter which: one with a 29 February.
  if (due?.sure && done) return { value: entire(done, year ?? 2000), target: entire(due, year ?? 2000) };
  if (due?.sure && doneIn !== null) return { value, target: entire(due, year ?? doneIn) };
  return done && dueIn !== null ? { value: entire(done, dueIn), target } : null;
}

function yearOf(printed: string): number | null {
  const reading = read(printed);
  return reading.ok && reading.value.kind === 'date' ? Number(reading.value.date.slice(0, 4)) : null;
}
