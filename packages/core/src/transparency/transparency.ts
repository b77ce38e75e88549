import type { CivilDate, UnitId } from '../kernel/index.ts';
import type { AccessRequest } from './access-request.ts';

/** What a body must publish and does, who asks for more, and what the OIV attests (D.Lgs. 33/2013). */
export interface Transparency {
  readonly obligations: readonly Obligation[];
  readonly requests: readonly AccessRequest[];
  readonly attestations: readonly OivAttestation[];
}

/** How often what is published is refreshed. */
export type Frequency = 'tempestivo' | 'trimestrale' | 'semestrale' | 'annuale' | 'ad-evento';

/** One thing to publish, with the three offices that answer for it. */
export interface Obligation {
  readonly id: string;
  /** The two levels of the site's "Amministrazione trasparente". */
  readonly section: string;
  readonly subsection?: string;
  readonly title: string;
  /** The provision, as the body prints it. */
  readonly reference?: string;
  readonly content?: string;
  readonly frequency: Frequency;
  /** Days the body gives itself after an event, where the law only says "tempestivo". */
  readonly days?: number;
  /** The last event that asks for a new publication. */
  readonly lastEvent?: CivilDate;
  readonly elaboration?: UnitId;
  readonly transmission?: UnitId;
  readonly publication?: UnitId;
  readonly applicability: Applicability;
  readonly publications: readonly Publication[];
}

/** An obligation that does not concern the body says why. */
export type Applicability =
  | { readonly kind: 'applicable' }
  | { readonly kind: 'not-applicable'; readonly reason: string };

/** One thing published, where, and since when. */
export interface Publication {
  readonly id: string;
  readonly url: string;
  readonly format: string;
  readonly published: CivilDate;
  readonly updated: CivilDate;
  /** The day the act stops having effect: it stays published as long as it has. */
  readonly effectEnds?: CivilDate;
  readonly hash?: string;
}

/** The OIV's yearly attestation (D.Lgs. 150/2009 art. 14 c. 4 lett. g) and the gaps it names. */
export interface OivAttestation {
  readonly id: string;
  /** The day the facts attested speak of. */
  readonly at: CivilDate;
  readonly date: CivilDate;
  readonly outcome: 'assolto' | 'parzialmente-assolto' | 'non-assolto';
  readonly gaps: readonly string[];
  readonly note?: string;
}
