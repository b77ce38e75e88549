import type { CitationId, CivilDate, Decimal } from '../kernel/index.ts';

/** Dated legal figures the checks need: they live in `norms` and arrive here as an argument. */
export interface CheckNorms {
  /** Term of the PIAO of a year (31 January, DL 80/2021 art. 6). */
  readonly planDue: (year: number) => Dated<CivilDate>;
  /** Days added after the budget term where it applies (DM 132/2022 art. 8 c. 2). */
  readonly daysAfterBudget: Dated<number>;
  /** Term of the budget of a year, for chambers of commerce (DPR 254/2005 art. 6). */
  readonly budgetDue: (year: number) => Dated<CivilDate>;
  /** The later term that practice gives the same budget. */
  readonly budgetDueByPractice: (year: number) => Dated<CivilDate>;
  /** Term of the Relazione on the performance of a year (D.Lgs. 150/2009 art. 10 c. 1 lett. b). */
  readonly reportDue: (year: number) => Dated<CivilDate>;
  /** Term of the CUG's report on a year (Direttiva 2/2019). */
  readonly cugReportDue: (year: number) => Dated<CivilDate>;
  /** Share of result pay bound to the payment delay, in percent (DL 13/2023 art. 4-bis). */
  readonly paymentQuota: (at: CivilDate) => Dated<Decimal> | null;
  /** Least share of positions reserved to outside access, in percent (D.Lgs. 165/2001 art. 52 c. 1-bis). */
  readonly outsideAccessShare: Dated<Decimal>;
  /** Acts documents cite most, to find a mistyped year. */
  readonly knownActs: readonly KnownAct[];
}

export interface Dated<Value> {
  readonly value: Value;
  readonly citation: CitationId;
}

/** An act of law by kind, number and year. */
export interface KnownAct {
  readonly kind: 'dlgs' | 'dl' | 'l' | 'dpr' | 'dm';
  readonly number: number;
  readonly year: number;
}
