import { done } from '@traguardo/core/kernel';
import { emptyTemplate, isTemplateYear } from '@traguardo/template/write';
import * as z from 'zod';
import { fileRoute } from '../http/file-route.ts';
import { noParameters, yearParameters } from './parameters.ts';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Years whose template is kept once made: it is the same for everybody. */
const KEPT = 4;
const made = new Map<number, Promise<Uint8Array>>();

/** A form of the product, with nobody's data in it: whoever may see the pages may have it. */
export const templateRoute = fileRoute({
  path: '/api/templates/:year',
  action: 'interface:read',
  summary: 'The spreadsheet in which to fill in a plan by hand',
  params: z.object({ year: yearParameters.shape.year.refine(isTemplateYear) }),
  query: noParameters,
  handle: async ({ params: { year } }) => {
    const bytes = made.get(year) ?? emptyTemplate(year);
    made.set(year, bytes);
    bytes.catch(() => made.delete(year));
    const [oldest] = made.keys();
    if (made.size > KEPT && oldest !== undefined) made.delete(oldest);
    return done({ name: `modello-${year}.xlsx`, type: WORKBOOK, bytes: await bytes });
  },
});
