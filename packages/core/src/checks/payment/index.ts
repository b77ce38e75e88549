import type { Check } from '../check.ts';
import { paymentClauseBelowMinimum } from './payment-clause-below-minimum.ts';
import { paymentIndicatorFormula } from './payment-indicator-formula.ts';
import { paymentIndicatorYear } from './payment-indicator-year.ts';
import { paymentObjectiveNotAssigned } from './payment-objective-not-assigned.ts';
import { paymentQuotaBelowMinimum } from './payment-quota-below-minimum.ts';

/** The checks of the family, in the order of the catalogue. */
export const paymentChecks: readonly Check[] = [
  paymentQuotaBelowMinimum,
  paymentClauseBelowMinimum,
  paymentIndicatorFormula,
  paymentIndicatorYear,
  paymentObjectiveNotAssigned,
];
