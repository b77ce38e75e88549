import type { CivilDate, RoleId, UnitId } from '../kernel/index.ts';
import type { Measure } from './measure.ts';
import type { MeasureMonitoring, RegisterReview } from './measure-monitoring.ts';

/**
 * The corruption risks of a body and what it does about them (subsection 2.3 of the PIAO; L. 190/2012,
 * PNA 2019 annex 1): areas, processes, the events that may happen in them, measures, their monitoring.
 */
export interface RiskRegister {
  /** Events rated at this level or above need a specific measure. */
  readonly threshold: RiskLevel;
  readonly areas: readonly RiskArea[];
  readonly processes: readonly RiskProcess[];
  readonly measures: readonly Measure[];
  readonly generalMeasures: readonly GeneralMeasure[];
  readonly monitoring: readonly MeasureMonitoring[];
  readonly reviews: readonly RegisterReview[];
}

/** A rating of risk, in the words of the PNA. */
export type RiskLevel = 'alto' | 'medio' | 'basso';

/** A risk area of the body's catalogue: letters vary from one chamber to the next. */
export interface RiskArea {
  readonly id: string;
  readonly code: string;
  readonly title: string;
}

/** A process, its phases, and what may go wrong in it. No unit: it lost its owner in a reorganisation. */
export interface RiskProcess {
  readonly id: string;
  readonly area: string;
  readonly title: string;
  readonly unit?: UnitId;
  readonly phases: readonly ProcessPhase[];
  readonly events: readonly RiskEvent[];
}

export interface ProcessPhase {
  readonly id: string;
  readonly title: string;
  readonly unit?: UnitId;
}

/** Something that may happen in a process, or in one phase of it. */
export interface RiskEvent {
  readonly id: string;
  readonly phase?: string;
  readonly title: string;
  /** What makes it possible, in the body's words. */
  readonly factors: readonly string[];
  readonly indicators: readonly KeyRiskIndicator[];
  readonly rating: RiskRating;
}

/** One estimate behind a rating, with what it rests on. */
export interface KeyRiskIndicator {
  readonly kind:
    | 'interesse-esterno'
    | 'discrezionalita'
    | 'eventi-passati'
    | 'opacita'
    | 'collaborazione'
    | 'attuazione-misure';
  readonly level: RiskLevel;
  readonly evidence: string;
}

/**
 * How serious an event is. A qualitative rating always says why; the product of impact and probability
 * is the scheme of 2013, kept for the registers that still use it and marked as such.
 */
export type RiskRating =
  | { readonly kind: 'qualitative'; readonly level: RiskLevel; readonly motivation: string }
  | {
      readonly kind: 'legacy-product';
      readonly level: RiskLevel;
      readonly impact: number;
      readonly probability: number;
      readonly motivation?: string;
    };

/** The general measures every body keeps track of. */
export type GeneralMeasureKind =
  | 'codice-di-comportamento'
  | 'rotazione'
  | 'conflitto-di-interessi'
  | 'incarichi-extra'
  | 'inconferibilita-incompatibilita'
  | 'pantouflage'
  | 'whistleblowing'
  | 'formazione'
  | 'commissioni'
  | 'rasa'
  | 'antiriciclaggio';

/** Where a general measure stands; one that does not concern the body says why. */
export interface GeneralMeasure {
  readonly kind: GeneralMeasureKind;
  readonly role?: RoleId;
  readonly state:
    | { readonly kind: 'done'; readonly date: CivilDate; readonly note?: string }
    | { readonly kind: 'under-way'; readonly due?: CivilDate; readonly note?: string }
    | { readonly kind: 'not-done'; readonly reason: string }
    | { readonly kind: 'not-applicable'; readonly reason: string };
}
