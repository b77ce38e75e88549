import type { Check } from '../check.ts';
import { carryOverDecides } from './carry-over-decides.ts';
import { genderImbalance } from './gender-imbalance.ts';
import { inServiceNotDerivable } from './in-service-not-derivable.ts';
import { leaversExceedStaff } from './leavers-exceed-staff.ts';
import { outsideAccessShare } from './outside-access-share.ts';
import { protectedHireDecides } from './protected-hire-decides.ts';
import { protectedQuotaDiffers } from './protected-quota-differs.ts';
import { rankingFactorsDoNotSum } from './ranking-factors-do-not-sum.ts';
import { recruitmentTargetDiffers } from './recruitment-target-differs.ts';
import { savingsNotCertified } from './savings-not-certified.ts';
import { seatsSumWrong } from './seats-sum-wrong.ts';
import { spendingAboveLimit } from './spending-above-limit.ts';
import { spendingAboveMaximum } from './spending-above-maximum.ts';
import { staffingCarryOverWrong } from './staffing-carry-over-wrong.ts';
import { staffingCostWrong } from './staffing-cost-wrong.ts';
import { staffingDataUnsound } from './staffing-data-unsound.ts';
import { staffingLeaversWrong } from './staffing-leavers-wrong.ts';
import { staffingLimitWrong } from './staffing-limit-wrong.ts';
import { staffingMaximumWrong } from './staffing-maximum-wrong.ts';
import { staffingTableHiringWrong } from './staffing-table-hiring-wrong.ts';
import { staffingTableTotalWrong } from './staffing-table-total-wrong.ts';
import { staffingTotalWrong } from './staffing-total-wrong.ts';
import { staffingYearCountedInPart } from './staffing-year-counted-in-part.ts';
import { staffingYearsNotTriennium } from './staffing-years-not-triennium.ts';

/** The checks of the family, in the order of the catalogue. */
export const staffingChecks: readonly Check[] = [
  staffingDataUnsound,
  seatsSumWrong,
  staffingMaximumWrong,
  staffingCostWrong,
  staffingTotalWrong,
  staffingLeaversWrong,
  staffingCarryOverWrong,
  staffingLimitWrong,
  staffingYearCountedInPart,
  staffingTableHiringWrong,
  staffingTableTotalWrong,
  spendingAboveLimit,
  spendingAboveMaximum,
  protectedHireDecides,
  outsideAccessShare,
  rankingFactorsDoNotSum,
  carryOverDecides,
  inServiceNotDerivable,
  recruitmentTargetDiffers,
  leaversExceedStaff,
  staffingYearsNotTriennium,
  protectedQuotaDiffers,
  genderImbalance,
  savingsNotCertified,
];
