import type { Room } from '../pdf/table-layout.ts';
import type { PageShape } from './writing.ts';

const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 1134;
const PER_POINT = 20;

export const MARGINS = { top: 1304, right: MARGIN, bottom: 1134, left: MARGIN };

/** The upright page of the text. */
export function uprightPage(margins: PageShape['margins'] = MARGINS): PageShape {
  return { ...A4, margins };
}

/** The page of a table that needs more: the same, on its long side. */
export function lyingPage({ margins }: PageShape): PageShape {
  return { width: A4.height, height: A4.width, margins };
}

/** The room of a table on such pages. Words are whole as long as may be: without a dictionary Word cuts anywhere. */
export function roomOn(upright: PageShape): Room {
  return {
    widths: { upright: textWidthOf(upright), lying: textWidthOf(lyingPage(upright)) },
    ways: [
      { page: 'upright', size: NORMAL, words: 'whole' },
      { page: 'upright', size: 8, words: 'whole' },
      { page: 'lying', size: NORMAL, words: 'whole' },
      { page: 'lying', size: 7, words: 'hyphens' },
    ],
    sides: 14.5,
    running: 1.1,
  };
}

/** Of the letters of a table, as its style has them. */
export const NORMAL = 9;

const textWidthOf = ({ width, margins }: PageShape): number =>
  (width - margins.left - margins.right) / PER_POINT;
