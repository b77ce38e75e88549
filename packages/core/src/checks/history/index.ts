import type { Check } from '../check.ts';
import { absoluteAndRateMixed } from './absolute-and-rate-mixed.ts';
import { commonFormulaDiffers } from './common-formula-differs.ts';
import { commonResultOutOfRange } from './common-result-out-of-range.ts';
import { commonTargetAgainstOwn } from './common-target-against-own.ts';
import { commonTargetWeaker } from './common-target-weaker.ts';
import { commonValueDoesNotFollow } from './common-value-does-not-follow.ts';
import { halfYearBeyondYear } from './half-year-beyond-year.ts';
import { targetEqualsHistory } from './target-equals-history.ts';
import { targetWeakerThanHistory } from './target-weaker-than-history.ts';
import { unitOfHistoryDiffers } from './unit-of-history-differs.ts';

/** The checks of the family, in the order of the catalogue. */
export const historyChecks: readonly Check[] = [
  targetWeakerThanHistory,
  unitOfHistoryDiffers,
  commonTargetWeaker,
  commonValueDoesNotFollow,
  absoluteAndRateMixed,
  commonResultOutOfRange,
  halfYearBeyondYear,
  targetEqualsHistory,
  commonTargetAgainstOwn,
  commonFormulaDiffers,
];
