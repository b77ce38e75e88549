import type { CitationId, CivilDate, Decimal } from '../kernel/index.ts';
import type { CycleDocument, ObjectiveFlag } from '../plan/index.ts';

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
  /** Compulsory quota of persons with disabilities for that many employees (L. 68/1999 art. 3 c. 1). */
  readonly disabledQuota: (employees: number) => DisabledQuota | null;
  /** Missions and programmes of the PIRA known for this kind of body (DM 27/3/2013), "011-005". */
  readonly piraProgrammes: readonly string[];
  /** The share of one sex from which a body looks at its balance (D.Lgs. 198/2006 art. 48), as a ratio. */
  readonly genderShare: { readonly numerator: number; readonly denominator: number };
  /** Formulas of the national catalogue, by the indicator's title in plain words. */
  readonly commonFormulas: readonly CommonFormula[];
  /** Themes the objectives of a PIAO must cover (DM 132/2022 art. 3). */
  readonly planThemes: readonly ObjectiveFlag[];
  /** Employees above which a PIAO has the ordinary form (DL 80/2021 art. 6). */
  readonly ordinaryFormAbove: Dated<number>;
  /** Sections a PIAO must hold in a form, parents before their parts (DM 132/2022). */
  readonly planSections: (form: CycleDocument['form']) => readonly PlanSection[];
}

/** How a national indicator is computed: told from another by what it divides by, in plain words. */
export interface CommonFormula {
  readonly title: string;
  readonly denominator: string;
  readonly formula: string;
}

/** What L. 68/1999 asks for: a percentage of the employees, or a number of persons. */
export type DisabledQuota =
  | { readonly unit: 'percent'; readonly value: Decimal }
  | { readonly unit: 'persons'; readonly value: Decimal };

/** A section of the Piano-tipo that is due. */
export interface PlanSection {
  readonly code: string;
  readonly title: string;
  readonly parent: string | null;
  readonly citation: CitationId;
  /** True where the provision itself was verified: its absence breaches the law. */
  readonly verified: boolean;
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
