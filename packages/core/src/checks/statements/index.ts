import type { Check } from '../check.ts';

/** The checks of the family, in the order of the catalogue. */
export const statementsChecks: readonly Check[] = [];
