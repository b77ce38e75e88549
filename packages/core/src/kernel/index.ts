export type { CitationId, Trust } from './citation.ts';
export {
  addDays,
  addMonths,
  type CivilDate,
  type CivilDay,
  type CivilMonth,
  civilDate,
  civilDateOf,
  civilMonth,
  dateExists,
  daysBetween,
  lastDay,
} from './civil-date.ts';
export { type Decimal, decimal, decimalText, exact, MAX_DIGITS, toDecimal } from './decimal.ts';
export { Exact, type RoundingMode } from './exact.ts';
export { type Explanation, input } from './explanation.ts';
export type { Finding, FindingParam, Severity, SourcePlace } from './finding.ts';
export { grouped } from './grouped.ts';
export {
  type BodyId,
  type Id,
  type IndicatorId,
  isSlug,
  type MethodologyId,
  type NodeId,
  type ResourceId,
  type RoleId,
  type TableId,
  type UnitId,
} from './id.ts';
export { done, impossible, type Outcome, refused } from './outcome.ts';
export { covers, type Period } from './period.ts';
export { addQuantities, compareQuantities, type Quantity, type Unit, type UnitMismatch } from './quantity.ts';
