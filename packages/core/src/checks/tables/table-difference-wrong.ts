import type { Check } from '../check.ts';
import { observed } from './table-observation.ts';

/** A deviation or a balance equals the difference between the figures it is drawn from. */
export const tableDifferenceWrong: Check = {
  code: 'table-difference-wrong',
  family: 'tables',
  severity: 'error',
  blocking: false,
  run: (plan) => observed(plan, (through) => through.kind === 'sum' && through.minus.length > 0),
};
