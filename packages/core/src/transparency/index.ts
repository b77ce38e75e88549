export type { AccessDecision, AccessRequest } from './access-request.ts';
export {
  type AccessDays,
  type AccessTerm,
  accessTerm,
  type LegalDays,
  type RequestState,
  requestState,
} from './access-term.ts';
export {
  type Compliance,
  compliance,
  lastUpdate,
  type ObligationState,
  obligationState,
} from './obligation-state.ts';
export { requestOn } from './request-on.ts';
export { retentionEnd } from './retention.ts';
export type {
  Applicability,
  Frequency,
  Obligation,
  OivAttestation,
  Publication,
  Transparency,
} from './transparency.ts';
