import type { Check } from '../check.ts';
import { observed } from './table-observation.ts';

/** The same figure printed in two cells is the same. */
export const tableCellsDiffer: Check = {
  code: 'table-cells-differ',
  family: 'tables',
  severity: 'error',
  blocking: false,
  run: (plan) => observed(plan, (through) => through.kind === 'equality'),
};
