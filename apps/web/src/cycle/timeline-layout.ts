import type { Milestone } from '@traguardo/contracts';

export interface PlacedDay {
  readonly day: Milestone;
  readonly x: number;
  /** 0 is the row nearest to the axis. */
  readonly row: number;
}

export interface TimelineLayout {
  readonly days: readonly PlacedDay[];
  readonly months: readonly { readonly x: number; readonly letter: string; readonly year: string | null }[];
  readonly today: number;
  readonly rows: number;
}

const LETTERS = ['G', 'F', 'M', 'A', 'M', 'G', 'L', 'A', 'S', 'O', 'N', 'D'] as const;
/** Room a label takes, in drawing units. */
export const LABEL = 156;

/** Places dates along `width`, from the first month touched to the last; labels that would meet go up a row. */
export function timelineLayout(days: readonly Milestone[], today: string, width: number): TimelineLayout {
  const dates = [...days.map((day) => day.date), today].sort();
  const first = monthOf(dates[0] ?? today);
  const last = monthOf(dates[dates.length - 1] ?? today) + 1;
  const step = width / Math.max(1, last - first);
  const at = (date: string) => (monthOf(date) - first + (Number(date.slice(8, 10)) - 1) / 31) * step;
  const ends: number[] = [];
  const placed = [...days]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map((day) => {
      const x = at(day.date);
      const left = labelStart(x, width);
      const free = ends.findIndex((end) => end <= left);
      const row = free < 0 ? ends.length : free;
      ends[row] = left + LABEL;
      return { day, x, row };
    });
  const months = Array.from({ length: last - first }, (_, index) => {
    const month = first + index;
    const letter = LETTERS[month % 12] ?? '';
    const newYear = index === 0 || month % 12 === 0;
    return { x: index * step, letter, year: newYear ? String(Math.floor(month / 12)) : null };
  });
  return { days: placed, months, today: at(today), rows: Math.max(1, ends.length) };
}

/** Where a label starts: centred on its day, kept inside the drawing. */
export function labelStart(x: number, width: number): number {
  return Math.max(0, Math.min(width - LABEL, x - LABEL / 2));
}

function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
