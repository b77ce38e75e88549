import type { CivilDate, IndicatorId, UnitId } from '../kernel/index.ts';

/** The collections of figures of one cycle (DM 132/2022 art. 5; D.Lgs. 150/2009 art. 6). */
export interface Monitoring {
  readonly campaigns: readonly Campaign[];
}

/** One collection: the day its figures speak of, what it asks, from whom, and what came. */
export interface Campaign {
  readonly id: string;
  readonly title: string;
  readonly kind: 'semestrale' | 'finale' | 'altra';
  /** The day the figures speak of: 30 June, 31 December, or the body's own. */
  readonly at: CivilDate;
  /** The last day to deliver. */
  readonly due: CivilDate;
  readonly state: CampaignState;
  readonly reopenings: readonly Reopening[];
  readonly owed: readonly OwedFigure[];
}

/** How far a campaign has gone; each state keeps the days of those before it. */
export type CampaignState =
  | { readonly kind: 'scheduled'; readonly opens: CivilDate }
  | { readonly kind: 'open'; readonly opened: CivilDate }
  | { readonly kind: 'closed'; readonly opened: CivilDate; readonly closed: CivilDate }
  | {
      readonly kind: 'approved';
      readonly opened: CivilDate;
      readonly closed: CivilDate;
      /** The day the OIV approved it, and the act of the cycle that says so. */
      readonly approved: CivilDate;
      readonly act?: string;
      /** The day the Giunta was informed. */
      readonly informed?: CivilDate;
    };

/** A closed campaign opened again, and why. */
export interface Reopening {
  readonly date: CivilDate;
  readonly reason: string;
}

/**
 * A figure a unit owes. The figure itself is the measurement of that day; here stands when it was
 * delivered, or the reason the unit gave for having none.
 */
export interface OwedFigure {
  readonly indicator: IndicatorId;
  readonly unit?: UnitId;
  readonly delivered?: CivilDate;
  readonly absence?: FigureAbsence;
}

/** Not known yet and not applicable are two answers, and neither is silence. */
export interface FigureAbsence {
  readonly kind: 'not-yet-known' | 'not-applicable';
  readonly reason: string;
}
