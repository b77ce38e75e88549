import type { Check } from '../check.ts';
import { observed } from './table-observation.ts';

/** A part is not greater than the whole it belongs to. */
export const tablePartExceedsWhole: Check = {
  code: 'table-part-exceeds-whole',
  family: 'tables',
  severity: 'error',
  blocking: false,
  run: (plan) => observed(plan, (through) => through.kind === 'at-most'),
};
