import type { Check } from '../check.ts';
import { bodyDataMissing } from './body-data-missing.ts';
import { formNotOfSize } from './form-not-of-size.ts';
import { publicValueWithoutImpact } from './public-value-without-impact.ts';
import { sectionEmpty } from './section-empty.ts';
import { themeWithoutObjective } from './theme-without-objective.ts';

/** The checks of the family, in the order of the catalogue. */
export const completenessChecks: readonly Check[] = [
  sectionEmpty,
  bodyDataMissing,
  publicValueWithoutImpact,
  formNotOfSize,
  themeWithoutObjective,
];
