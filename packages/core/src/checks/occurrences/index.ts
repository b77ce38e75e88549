import type { Check } from '../check.ts';
import { occurrenceDeclaredDiffers } from './occurrence-declared-differs.ts';
import { occurrenceDuplicated } from './occurrence-duplicated.ts';
import { occurrenceLabelDiffers } from './occurrence-label-differs.ts';
import { occurrenceTargetDiffers } from './occurrence-target-differs.ts';
import { occurrenceTitleDiffers } from './occurrence-title-differs.ts';
import { occurrenceValueDiffers } from './occurrence-value-differs.ts';
import { resourceInSeveralObjectives } from './resource-in-several-objectives.ts';
import { resourceOnOneSide } from './resource-on-one-side.ts';
import { resourceTotalDiffers } from './resource-total-differs.ts';

/** The checks of the family, in the order of the catalogue. */
export const occurrencesChecks: readonly Check[] = [
  occurrenceValueDiffers,
  occurrenceTargetDiffers,
  occurrenceDeclaredDiffers,
  occurrenceLabelDiffers,
  occurrenceDuplicated,
  resourceTotalDiffers,
  resourceInSeveralObjectives,
  resourceOnOneSide,
  occurrenceTitleDiffers,
];
