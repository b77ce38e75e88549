import type { Figure, SheetCell } from '@traguardo/contracts';

/** A cell with nothing in it, which is not a zero. */
export const BLANK: SheetCell = { kind: 'blank', printed: null };

/** Words; blank where there are none. */
export function words(text: string | null | undefined): SheetCell {
  return text === null || text === undefined || text === '' ? BLANK : { kind: 'text', text, printed: null };
}

/** A number of the program, as decimal text; blank where there is none. */
export function number(value: string | number | null | undefined, unit = ''): SheetCell {
  return value === null || value === undefined
    ? BLANK
    : { kind: 'number', value: String(value), unit, printed: null };
}

/** A civil date; blank where there is none. */
export function day(date: string | null | undefined): SheetCell {
  return date ? { kind: 'date', date, printed: null } : BLANK;
}

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A printed figure: typed where it is a number or a whole date, its words otherwise; never without its text. */
export function figure(figure: Figure | null | undefined): SheetCell {
  if (!figure) return BLANK;
  const { printed, value, unit, date, kind, text } = figure;
  if (value !== null)
    return { kind: 'number', value, unit: kind === 'percent' ? '%' : (unit ?? ''), printed };
  if (date !== null && WHOLE_DAY.test(date)) return { kind: 'date', date, printed };
  return text.trim() === '' ? { kind: 'blank', printed } : { kind: 'text', text, printed };
}
