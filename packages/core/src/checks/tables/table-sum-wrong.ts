import type { Check } from '../check.ts';
import { observed } from './table-observation.ts';

/** A total equals the sum of its parts. Told once, at the cell that makes the sums fail. */
export const tableSumWrong: Check = {
  code: 'table-sum-wrong',
  family: 'tables',
  severity: 'error',
  blocking: false,
  run: (plan) => observed(plan, (through) => through.kind === 'sum' && through.minus.length === 0),
};
