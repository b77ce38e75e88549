import type { CivilDate } from '../kernel/index.ts';
import type { AccessDecision, AccessRequest } from './access-request.ts';

/** A request as it was on `at`: who was told, heard or answered later was not yet. */
export function requestOn(request: AccessRequest, at: CivilDate): AccessRequest {
  const { counterparties, garante, decision, ...rest } = request;
  const { objected } = counterparties ?? {};
  const { answered } = garante ?? {};
  return {
    ...rest,
    ...(counterparties && counterparties.notified <= at
      ? { counterparties: { notified: counterparties.notified, ...(came(objected, at) ? { objected } : {}) } }
      : {}),
    ...(garante && garante.asked <= at
      ? { garante: { asked: garante.asked, ...(came(answered, at) ? { answered } : {}) } }
      : {}),
    ...(decision && decision.date <= at ? { decision: decisionOn(decision, at) } : {}),
  };
}

function decisionOn({ counterpartyTold, delivered, ...rest }: AccessDecision, at: CivilDate): AccessDecision {
  return {
    ...rest,
    ...(came(counterpartyTold, at) ? { counterpartyTold } : {}),
    ...(came(delivered, at) ? { delivered } : {}),
  };
}

function came(day: CivilDate | undefined, at: CivilDate): day is CivilDate {
  return day !== undefined && day <= at;
}
