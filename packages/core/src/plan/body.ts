import type { BodyId, CivilDate, Period, RoleId, UnitId } from '../kernel/index.ts';

/** The kind of body, in the law's own words (D.Lgs. 165/2001 art. 1 c. 2). */
export type BodyKind =
  | 'camera-di-commercio'
  | 'comune'
  | 'provincia'
  | 'regione'
  | 'ministero'
  | 'agenzia'
  | 'universita'
  | 'ente-pubblico'
  | 'azienda-sanitaria';

/** A public body whose performance cycle is kept. */
export interface Body {
  readonly id: BodyId;
  readonly name: string;
  readonly kind: BodyKind;
  /** 11 digits. */
  readonly fiscalCode?: string;
  readonly ipaCode?: string;
  /** The group of like bodies it is compared with (Unioncamere's dimensional cluster), as a slug. */
  readonly cluster?: string;
  readonly seat?: string;
  readonly site?: string;
  /** The date on which figures are judged when none is asked for: never the machine's clock. */
  readonly referenceDate: CivilDate;
  readonly units: readonly OrgUnit[];
  readonly roles: readonly Role[];
  readonly appointments: readonly Appointment[];
  readonly controlled: readonly ControlledBody[];
}

/** A unit of the body, with the dates between which it exists. */
export interface OrgUnit extends Period {
  readonly id: UnitId;
  readonly name: string;
  readonly kind: 'area' | 'servizio' | 'ufficio' | 'staff' | 'gruppo';
  readonly parent?: UnitId;
}

/** A role held in the body ("Segretario generale"): persons are never named in a plan folder. */
export interface Role {
  readonly id: RoleId;
  readonly title: string;
  readonly rank: 'vertice' | 'dirigente' | 'elevata-qualificazione' | 'personale' | 'organo';
}

/** A role in charge of a unit between two dates. */
export interface Appointment extends Period {
  readonly role: RoleId;
  readonly unit: UnitId;
}

/** A body controlled by this one (azienda speciale): its objectives stand beside the roll-up, not in it. */
export interface ControlledBody {
  readonly id: BodyId;
  readonly name: string;
}
