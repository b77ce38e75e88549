import type { Check } from '../check.ts';
import { indicatorTitleRepeated } from './indicator-title-repeated.ts';
import { objectiveNotAssigned } from './objective-not-assigned.ts';
import { piraCodeMismatch } from './pira-code-mismatch.ts';
import { piraCodeUnknown } from './pira-code-unknown.ts';
import { piraProgrammeTwoNames } from './pira-programme-two-names.ts';
import { piraProgressiveMissing } from './pira-progressive-missing.ts';
import { referenceCodeDiffers } from './reference-code-differs.ts';
import { referenceDuplicated } from './reference-duplicated.ts';
import { referenceToMissingIndicator } from './reference-to-missing-indicator.ts';
import { referenceUnresolved } from './reference-unresolved.ts';
import { referenceWrongLevel } from './reference-wrong-level.ts';

/** The checks of the family, in the order of the catalogue. */
export const referencesChecks: readonly Check[] = [
  referenceToMissingIndicator,
  referenceDuplicated,
  referenceWrongLevel,
  referenceCodeDiffers,
  referenceUnresolved,
  objectiveNotAssigned,
  piraCodeMismatch,
  piraProgrammeTwoNames,
  piraProgressiveMissing,
  indicatorTitleRepeated,
  piraCodeUnknown,
];
