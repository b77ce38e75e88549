import type { Milestone } from '@traguardo/contracts';
import { dateIt } from '../format/date-it.ts';
import { textWidth } from '../tree/text-width.ts';

export interface PlacedDay {
  readonly day: Milestone;
  readonly x: number;
  /** 0 is the row nearest to the axis. */
  readonly row: number;
  /** The label is a flag: it starts at its day, or ends there where the drawing ends. */
  readonly side: 'after' | 'before';
  /** From where to where the label runs. */
  readonly from: number;
  readonly to: number;
}

export interface TimelineLayout {
  readonly days: readonly PlacedDay[];
  readonly months: readonly { readonly x: number; readonly letter: string; readonly year: string | null }[];
  readonly today: number;
  readonly rows: number;
}

const LETTERS = ['G', 'F', 'M', 'A', 'M', 'G', 'L', 'A', 'S', 'O', 'N', 'D'] as const;
const SIZE = 12.5;
/** Room between a label and what follows it. */
const GAP = 18;

/**
 * Places dates along `width`, from the first month touched to the last. A label that would meet a later
 * one, or the line that comes down from it, goes above it: so none is cut and no line crosses a word.
 */
export function timelineLayout(
  days: readonly Milestone[],
  today: string,
  width: number,
  label: (day: Milestone) => string,
): TimelineLayout {
  const dates = [...days.map((day) => day.date), today].sort();
  const first = monthOf(dates[0] ?? today);
  const last = monthOf(dates[dates.length - 1] ?? today) + 1;
  const step = width / Math.max(1, last - first);
  const at = (date: string) => (monthOf(date) - first + (Number(date.slice(8, 10)) - 1) / 31) * step;
  const flags: Flag[] = [];
  for (const day of [...days].sort((a, b) => (a.date < b.date ? 1 : -1))) {
    const x = at(day.date);
    const room = textWidth(`${dateIt(day.date)} ${label(day)}`, SIZE) + GAP;
    const turned = flags.some((later) => later.side === 'before' && later.x < x + room);
    flags.unshift(
      (turned && x >= room) || x + room > width
        ? { day, x, side: 'before', from: x - room, to: x }
        : { day, x, side: 'after', from: x, to: x + room },
    );
  }
  const rows = rowsOf(flags);
  const months = Array.from({ length: last - first }, (_, index) => {
    const month = first + index;
    const letter = LETTERS[month % 12] ?? '';
    const newYear = index === 0 || month % 12 === 0;
    return { x: index * step, letter, year: newYear ? String(Math.floor(month / 12)) : null };
  });
  return {
    days: flags.map((flag, index) => ({ ...flag, row: rows[index] ?? 0 })),
    months,
    today: at(today),
    rows: Math.max(0, ...rows) + 1,
  };
}

type Flag = Omit<PlacedDay, 'row'>;

/** From the last to the first, those that turn back last of all: each above whatever its label covers. */
function rowsOf(flags: readonly Flag[]): readonly number[] {
  const rows = new Map<Flag, number>();
  const after = flags.filter(({ side }) => side === 'after').reverse();
  const before = flags.filter(({ side }) => side === 'before');
  for (const flag of [...after, ...before]) {
    const below = [...rows].flatMap(([other, row]) =>
      other.from < flag.to && flag.from < other.to ? [row] : [],
    );
    rows.set(flag, Math.max(-1, ...below) + 1);
  }
  return flags.map((flag) => rows.get(flag) ?? 0);
}

function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
