import type { DocumentPlace } from '@traguardo/core/plan';
import type { Place } from '../document/index.ts';

/** The place as an import keeps it: the line by itself, the rest beside it. */
export function placeOf({ line, page, sheet, table, row }: Place): { line?: number; place?: DocumentPlace } {
  const place = {
    ...(page !== undefined && { page }),
    ...(sheet !== undefined && { sheet }),
    ...(table !== undefined && { table }),
    ...(row !== undefined && { row }),
  };
  return { ...(line !== undefined && { line }), ...(Object.keys(place).length > 0 && { place }) };
}
