import type { CivilDate, Decimal, RoleId, UnitId } from '../kernel/index.ts';

/** The individual evaluation of one year: the system, and one card for each person evaluated, by role. */
export interface Evaluation {
  readonly systems: readonly RankSystem[];
  readonly classes: readonly ResultClass[];
  /** Scores of the ability to tell people apart, by standard deviation: D.Lgs. 150/2009 art. 9 c. 1 lett. d. */
  readonly differentiationBands: readonly DifferentiationBand[];
  /** The yearly payment delay as the PCC platform gives it, in days: evidence entered, never computed. */
  readonly paymentDelay?: { readonly days: Decimal; readonly source: string };
  readonly cards: readonly EvaluationCard[];
}

/** Whom a system is for: the ranks of the roles of a body. */
export type EvaluatedRank = 'vertice' | 'dirigente' | 'elevata-qualificazione' | 'personale';

/**
 * What an evaluation is made of (D.Lgs. 150/2009 art. 9): c. 1 for managers, whose unit must prevail, and
 * c. 2 for staff.
 */
export type EvaluationComponent =
  | 'performance-ente'
  | 'performance-struttura'
  | 'obiettivi-individuali'
  | 'obiettivi-gruppo'
  | 'competenze-comportamenti'
  | 'capacita-valutazione';

/** The weights of the components for one rank; percent, of any sum: the mean divides by it. */
export interface RankSystem {
  readonly rank: EvaluatedRank;
  readonly components: readonly ComponentWeight[];
}

export interface ComponentWeight {
  readonly component: EvaluationComponent;
  readonly weight: Decimal;
}

/** A class of results, from a score (0 to 100, included) up to the next one. */
export interface ResultClass {
  readonly id: string;
  readonly label: string;
  readonly from: Decimal;
}

/** The score of a manager whose ratings spread at least so much, in points of standard deviation. */
export interface DifferentiationBand {
  readonly from: Decimal;
  readonly score: Decimal;
}

/** One person's evaluation. The person is never named: a role, and a number where several hold it. */
export interface EvaluationCard {
  readonly id: string;
  readonly role: RoleId;
  readonly unit?: UnitId;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /**
   * Days the law does not consider (maternity, paternity and parental leave, art. 9 c. 3): out of the
   * base, never scored. The cause of each is not kept.
   */
  readonly excluded: readonly { readonly from: CivilDate; readonly to: CivilDate }[];
  /** The role that evaluates; for the head, the one that decides. */
  readonly evaluator?: RoleId;
  readonly components: readonly ComponentRating[];
  readonly pay?: CardPay;
  readonly selfEvaluation?: Remark;
  readonly observations: readonly Remark[];
  readonly contestation?: Contestation;
  readonly state: CardState;
}

/** One component of one person: scored, without object this year, or still missing. */
export type ComponentRating =
  | { readonly component: EvaluationComponent; readonly kind: 'scored'; readonly score: Decimal }
  | { readonly component: EvaluationComponent; readonly kind: 'not-applicable'; readonly reason: string }
  | { readonly component: EvaluationComponent; readonly kind: 'missing' };

/** Result pay due at full marks, in euro, and the percent of it bound to the payment delay. */
export interface CardPay {
  readonly full: Decimal;
  readonly paymentQuota?: Decimal;
}

/** What the evaluated person writes. */
export interface Remark {
  readonly date: CivilDate;
  readonly text: string;
}

/** A request to review the evaluation (conciliation, D.Lgs. 150/2009 art. 7 c. 2-bis) and its outcome. */
export interface Contestation extends Remark {
  readonly outcome?: {
    readonly date: CivilDate;
    readonly decision: 'accolta' | 'accolta-in-parte' | 'respinta';
    readonly reason: string;
  };
}

/** Where a card stands, and since when. */
export type CardState =
  | { readonly kind: 'draft' }
  | { readonly kind: 'proposed'; readonly date: CivilDate }
  | { readonly kind: 'communicated'; readonly date: CivilDate }
  | { readonly kind: 'contested'; readonly date: CivilDate }
  | { readonly kind: 'final'; readonly date: CivilDate };
