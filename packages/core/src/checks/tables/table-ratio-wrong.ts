import type { Check } from '../check.ts';
import { observed } from './table-observation.ts';

/** A percentage or ratio whose formula is printed equals its figures, rounded at its own places. */
export const tableRatioWrong: Check = {
  code: 'table-ratio-wrong',
  family: 'tables',
  severity: 'error',
  blocking: false,
  run: (plan) =>
    observed(
      plan,
      (through) => through.kind === 'ratio' && (through.relation.severity ?? 'error') === 'error',
    ),
};
