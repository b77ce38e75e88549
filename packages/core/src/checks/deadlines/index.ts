import type { Check } from '../check.ts';
import { actsOutOfOrder } from './acts-out-of-order.ts';
import { adoptionBeforeOivOpinion } from './adoption-before-oiv-opinion.ts';
import { budgetApprovedLate } from './budget-approved-late.ts';
import { cugReportTerm } from './cug-report-term.ts';
import { planAdoptedLate } from './plan-adopted-late.ts';
import { planPublishedLate } from './plan-published-late.ts';
import { reportLate } from './report-late.ts';
import { trienniumNotConsecutive } from './triennium-not-consecutive.ts';

/** The checks of the family, in the order of the catalogue. */
export const deadlinesChecks: readonly Check[] = [
  planAdoptedLate,
  budgetApprovedLate,
  adoptionBeforeOivOpinion,
  trienniumNotConsecutive,
  reportLate,
  cugReportTerm,
  actsOutOfOrder,
  planPublishedLate,
];
