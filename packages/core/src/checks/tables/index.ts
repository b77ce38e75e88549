import type { Check } from '../check.ts';
import { indexDoesNotFollow } from './index-does-not-follow.ts';
import { tableCellsDiffer } from './table-cells-differ.ts';
import { tableDifferenceWrong } from './table-difference-wrong.ts';
import { tablePartExceedsWhole } from './table-part-exceeds-whole.ts';
import { tableRatioWrong } from './table-ratio-wrong.ts';
import { tableSumWrong } from './table-sum-wrong.ts';

/** The checks of the family, in the order of the catalogue. */
export const tablesChecks: readonly Check[] = [
  tableSumWrong,
  tableDifferenceWrong,
  tableRatioWrong,
  indexDoesNotFollow,
  tableCellsDiffer,
  tablePartExceedsWhole,
];
