export { amountOf } from './amount-of.ts';
export { computeStaffing } from './compute-staffing.ts';
export { explainStaffing } from './explain-staffing.ts';
export type {
  Hire,
  Leavers,
  ProfessionalArea,
  StaffingPlan,
  StaffingSeats,
  StaffingYear,
} from './staffing-plan.ts';
export type { StaffingProblem } from './staffing-problem.ts';
export type {
  StaffingAreaResult,
  StaffingLine,
  StaffingResult,
  StaffingYearResult,
} from './staffing-result.ts';
