export { accessDays, publicationYears } from './access-days.ts';
export { checkNorms, figureAt } from './check-norms.ts';
export type { Citation } from './citation.ts';
export { citationId, citationOf, citationText } from './citation-text.ts';
export { type CitationName, citations } from './citations.ts';
export { commonFormulas } from './common-formulas.ts';
export {
  type Deadline,
  type DeadlineId,
  deadlineCitation,
  deadlineDay,
  deadlines,
  deadlinesFor,
} from './deadlines.ts';
export { type FigureName, figures } from './figures.ts';
export { genderShare } from './gender-share.ts';
export { knownActs } from './known-acts.ts';
export { type DatedValue, type NormFigure, valueAt } from './norm-figure.ts';
export { type PiaoSection, piaoSections } from './piao-sections.ts';
export { type PiraProgramme, piraProgrammes } from './pira-programmes.ts';
export { type PlanTheme, planThemes } from './plan-themes.ts';
export {
  inForce,
  isVerified,
  PORTAL_CHARACTER,
  type PortalFieldName,
  type PortalSection,
  type PortalStateId,
  portalFields,
  portalLimits,
  portalSections,
  portalStates,
} from './portal-profile.ts';
export {
  disabledQuotas,
  otherProtectedQuotas,
  type ProtectedQuota,
  protectedQuota,
} from './protected-quotas.ts';
