import type { CivilDate, RoleId, UnitId } from '../kernel/index.ts';
import type { Printed } from '../value/index.ts';

/** What a measure does. */
export type MeasureType =
  | 'controllo'
  | 'trasparenza'
  | 'comportamento'
  | 'regolamentazione'
  | 'semplificazione'
  | 'formazione'
  | 'rotazione'
  | 'segnalazione'
  | 'conflitto-di-interessi'
  | 'rapporti-con-portatori-di-interessi'
  | 'partecipazione';

/** Something done against risks, by someone, within a day, measured. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly kind: 'generale' | 'specifica';
  readonly type: MeasureType;
  /** The risk events it treats; none for a general measure that treats all. */
  readonly events: readonly string[];
  readonly role?: RoleId;
  readonly unit?: UnitId;
  readonly due?: CivilDate;
  /** What tells that it works, in words, and how much is expected. */
  readonly indicator?: string;
  readonly expected?: Printed;
  readonly outcome?: Printed;
  /** The day it was carried out. */
  readonly done?: CivilDate;
}

/** What a measure must have to be one (PNA 2019 annex 1). */
export type MeasurePart = 'owner' | 'due' | 'indicator' | 'expected';

/** What the measure lacks, in the order of `MeasurePart`: without these it is an intention. */
export function lackingParts({ role, unit, due, indicator, expected }: Measure): readonly MeasurePart[] {
  const lacks: MeasurePart[] = [];
  if (role === undefined && unit === undefined) lacks.push('owner');
  if (due === undefined) lacks.push('due');
  if (indicator === undefined) lacks.push('indicator');
  if (expected === undefined) lacks.push('expected');
  return lacks;
}

/** Where a measure stands on a day. */
export type MeasureState = 'done-on-time' | 'done-late' | 'overdue' | 'under-way' | 'undated';

/** Where the measure stands on `at`: a later day has not come yet. One done without a term is in time. */
export function measureState({ due, done }: Measure, at: CivilDate): MeasureState {
  if (done && done <= at) return due && done > due ? 'done-late' : 'done-on-time';
  if (!due) return 'undated';
  return due < at ? 'overdue' : 'under-way';
}
