import { type CivilDate, civilDateOf } from '../kernel/index.ts';
import type { Publication } from './transparency.ts';

/**
 * The last day something stays published: `years` from 1 January of the year after the one when the duty
 * starts, and in any case as long as the act has effect (D.Lgs. 33/2013 art. 8 c. 3). What was published
 * on 27/02/2025 stays to 31/12/2030. Null beyond the calendar of the product (2199).
 */
export function retentionEnd(
  { published, effectEnds }: Pick<Publication, 'published' | 'effectEnds'>,
  years: number,
): CivilDate | null {
  const end = civilDateOf(Number(published.slice(0, 4)) + years, 12, 31);
  return end && effectEnds && effectEnds > end ? effectEnds : end;
}
