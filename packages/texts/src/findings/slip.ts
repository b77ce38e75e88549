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

/** The other places that go wrong for the same cause. */
export function alsoOf(figures: Figures): string {
  return figures.has('also') ? ` Per la stessa causa non tornano anche: ${figures.list('also')}.` : '';
}

/** The note on a damaged reading. */
export function doubtOf(figures: Figures): string {
  return figures.has('uncertain') ? ` La lettura è incerta: ${figures.text('uncertain')}.` : '';
}
