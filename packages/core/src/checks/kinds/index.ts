import type { Check } from '../check.ts';
import { algorithmContradictsUnit } from './algorithm-contradicts-unit.ts';
import { algorithmMissing } from './algorithm-missing.ts';
import { figureUnreadable } from './figure-unreadable.ts';
import { formulaTwofold } from './formula-twofold.ts';
import { formulaWithoutParentheses } from './formula-without-parentheses.ts';
import { impossibleDate } from './impossible-date.ts';
import { percentFormulaInverted } from './percent-formula-inverted.ts';
import { printedAndValueDiffer } from './printed-and-value-differ.ts';
import { spreadsheetZeroDate } from './spreadsheet-zero-date.ts';
import { targetInWords } from './target-in-words.ts';
import { titleContradictsTarget } from './title-contradicts-target.ts';
import { unitContradictsTarget } from './unit-contradicts-target.ts';
import { unitMissing } from './unit-missing.ts';
import { unitNotAMeasure } from './unit-not-a-measure.ts';
import { unitOfMeasureMissing } from './unit-of-measure-missing.ts';
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
  algorithmContradictsUnit,
  percentFormulaInverted,
  formulaWithoutParentheses,
  algorithmMissing,
  unitOfMeasureMissing,
  titleContradictsTarget,
  formulaTwofold,
];
