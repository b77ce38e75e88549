export type {
  Hire,
  Leavers,
  ProfessionalArea,
  StaffingPlan,
  StaffingSeats,
  StaffingYear,
} from './staffing-plan.ts';
export type { StaffingLine, StaffingResult, StaffingYearResult } from './staffing-result.ts';
