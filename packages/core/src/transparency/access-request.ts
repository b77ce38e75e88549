import type { CivilDate } from '../kernel/index.ts';

/** A request of access and what became of it; who asks is not kept (D.Lgs. 33/2013 art. 5). */
export interface AccessRequest {
  readonly id: string;
  readonly kind: 'civico-semplice' | 'civico-generalizzato' | 'riesame';
  readonly subject: string;
  readonly received: CivilDate;
  /** The request a review is of. */
  readonly of?: string;
  /** The counter-parties were told, and one may have objected. */
  readonly counterparties?: { readonly notified: CivilDate; readonly objected?: CivilDate };
  /** The Garante was heard, in cases of personal data. */
  readonly garante?: { readonly asked: CivilDate; readonly answered?: CivilDate };
  readonly decision?: AccessDecision;
}

export interface AccessDecision {
  readonly date: CivilDate;
  readonly outcome: 'accolta' | 'accolta-in-parte' | 'respinta';
  /** A refusal, even in part, says which limit of art. 5-bis it rests on. */
  readonly reason?: string;
  /** The day an objecting counter-party received the decision: delivery waits from it. */
  readonly counterpartyTold?: CivilDate;
  readonly delivered?: CivilDate;
}
