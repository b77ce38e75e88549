import type { CivilDate, RoleId } from '../kernel/index.ts';

/** One look at one measure: by its owner (level I) or by the RPCT, on a sample (level II). */
export interface MeasureMonitoring {
  readonly id: string;
  readonly measure: string;
  readonly level: 'primo' | 'secondo';
  readonly date: CivilDate;
  readonly role?: RoleId;
  /** Cases looked at, of how many. */
  readonly checked?: number;
  readonly total?: number;
  readonly result: 'attuata' | 'in-corso' | 'non-attuata';
  /** Whether it does what it is for: a judgement apart from whether it was done. */
  readonly suitability?: Suitability;
  readonly note?: string;
}

export type Suitability = 'idonea' | 'parzialmente-idonea' | 'non-idonea';

/** A review of the whole register. */
export interface RegisterReview {
  readonly id: string;
  readonly date: CivilDate;
  readonly organ: string;
  readonly note: string;
}

/** How wide a control was: part of the cases, or all of them. */
export type ControlWidth = 'campione' | 'esteso';

/** The width of a control; null where the cases are not counted, or there were none. */
export function controlWidth({
  checked,
  total,
}: Pick<MeasureMonitoring, 'checked' | 'total'>): ControlWidth | null {
  if (checked === undefined || total === undefined || total === 0) return null;
  return checked < total ? 'campione' : 'esteso';
}

/** The last judgement of suitability of a measure given by `at`; null where there is none. */
export function lastSuitability(
  measure: string,
  monitoring: readonly MeasureMonitoring[],
  at: CivilDate,
): Suitability | null {
  let last: MeasureMonitoring | null = null;
  for (const look of monitoring) {
    if (look.measure !== measure || look.suitability === undefined || look.date > at) continue;
    if (!last || look.date >= last.date) last = look;
  }
  return last?.suitability ?? null;
}
