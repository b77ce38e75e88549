import type { Check } from '../check.ts';
import { absoluteAndRateMixed } from './absolute-and-rate-mixed.ts';
import { commonResultOutOfRange } from './common-result-out-of-range.ts';
import { commonTargetWeaker } from './common-target-weaker.ts';
import { commonValueDoesNotFollow } from './common-value-does-not-follow.ts';
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
];
