import type { Check } from '../check.ts';
import { declaredDiffersFromComputed } from './declared-differs-from-computed.ts';
import { incomparableLeftOut } from './incomparable-left-out.ts';
import { lateDateDeclaredFull } from './late-date-declared-full.ts';
import { notValuedLeftOut } from './not-valued-left-out.ts';
import { objectiveLabelDiffers } from './objective-label-differs.ts';
import { resultExceedsScale } from './result-exceeds-scale.ts';

/** The checks of the family, in the order of the catalogue. */
export const scoresChecks: readonly Check[] = [
  lateDateDeclaredFull,
  declaredDiffersFromComputed,
  objectiveLabelDiffers,
  notValuedLeftOut,
  incomparableLeftOut,
  resultExceedsScale,
];
