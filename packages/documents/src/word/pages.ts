import type { Table } from '../model/document.ts';
import type { PageShape } from './writing.ts';

const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 1134;
/** The widest page Word takes. */
const WIDEST = 31_680;
const NARROWEST_COLUMN = 620;
const COLUMNS_UPRIGHT = 8;

export const MARGINS = { top: 1304, right: MARGIN, bottom: 1134, left: MARGIN };

/** The upright page of the text. */
export function uprightPage(margins: PageShape['margins'] = MARGINS): PageShape {
  return { ...A4, margins };
}

/** The page a table needs: upright, across where it has more than eight columns, wider where that is not enough. */
export function pageFor({ columns }: Table, upright: PageShape): PageShape {
  if (columns.length <= COLUMNS_UPRIGHT) return upright;
  const { margins } = upright;
  const weights = columns.reduce((sum, { weight }) => sum + Math.min(Math.max(weight, 1), 3), 0);
  const needed = weights * NARROWEST_COLUMN + margins.left + margins.right;
  return { width: Math.min(WIDEST, Math.max(A4.height, Math.round(needed))), height: A4.width, margins };
}
