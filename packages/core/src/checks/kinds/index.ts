import type { Check } from '../check.ts';
import { figureUnreadable } from './figure-unreadable.ts';
import { impossibleDate } from './impossible-date.ts';
import { printedAndValueDiffer } from './printed-and-value-differ.ts';
import { spreadsheetZeroDate } from './spreadsheet-zero-date.ts';
import { targetInWords } from './target-in-words.ts';
import { unitContradictsTarget } from './unit-contradicts-target.ts';
import { unitMissing } from './unit-missing.ts';
import { unitNotAMeasure } from './unit-not-a-measure.ts';
import { valueContradictsTarget } from './value-contradicts-target.ts';

/** The checks of the family, in the order of the catalogue. */
export const kindsChecks: readonly Check[] = [
  unitContradictsTarget,
  targetInWords,
  valueContradictsTarget,
  spreadsheetZeroDate,
  impossibleDate,
  figureUnreadable,
  unitMissing,
  unitNotAMeasure,
  printedAndValueDiffer,
];
