import type { CivilDate } from './civil-date.ts';

/** A span of civil dates, both ends included; an absent end is open. */
export interface Period {
  readonly from?: CivilDate;
  readonly to?: CivilDate;
}

/** True when `date` lies in the period. ISO dates order as text. */
export function covers(period: Period, date: CivilDate): boolean {
  return (!period.from || period.from <= date) && (!period.to || date <= period.to);
}
