import type { Figures } from './figures.ts';

/** What kind of slip the digits show, as a sentence with a leading space; empty when they show none. */
export function slipOf(figures: Figures): string {
  if (!figures.has('slip')) return '';
  switch (figures.text('slip')) {
    case 'sign':
      return ' Le cifre sono le stesse: manca o è di troppo il segno meno.';
    case 'swapped-digits':
      return ' Le cifre sono le stesse, con due scambiate di posto.';
    default:
      return '';
  }
}
