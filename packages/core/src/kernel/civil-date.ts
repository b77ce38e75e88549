/** A civil date in Europe/Rome as ISO text "2025-02-27"; branded so that any string is not one. */
export type CivilDate = string & { readonly __brand: 'CivilDate' };

/** A civil date or a month alone ("2021-12"), as documents print them. */
export type CivilDay = CivilDate | CivilMonth;
export type CivilMonth = string & { readonly __brand: 'CivilMonth' };

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const ISO_MONTH = /^(\d{4})-(\d{2})$/;

/** Reads "2025-02-27"; null when the text is not a date that exists (1900 to 2199). */
export function civilDate(text: string): CivilDate | null {
  const m = ISO.exec(text);
  return m && dateExists(Number(m[1]), Number(m[2]), Number(m[3])) ? (text as CivilDate) : null;
}

/** Reads "2021-12"; null when the text is not a month (1900 to 2199). */
export function civilMonth(text: string): CivilMonth | null {
  const m = ISO_MONTH.exec(text);
  return m && dateExists(Number(m[1]), Number(m[2]), 1) ? (text as CivilMonth) : null;
}

/** A civil date from its parts; null when it does not exist. */
export function civilDateOf(year: number, month: number, day: number): CivilDate | null {
  if (!dateExists(year, month, day)) return null;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${year}-${pad(month)}-${pad(day)}` as CivilDate;
}

/** Whether the Gregorian calendar has the day; months count from 1. */
export function dateExists(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The date `days` after `date` (before, when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The date `months` after `date`: the same day of the month, or the month's last where it has none. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${y}-${pad(m)}-${pad(Math.min(day, daysInMonth(y, m)))}` as CivilDate;
}

/** Days since 0000-03-01 of the proleptic Gregorian calendar (Howard Hinnant's civil algorithm). */
function dayNumber(date: CivilDate): number {
  const [y = 0, m = 1, d = 1] = date.split('-').map(Number);
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

function fromDayNumber(number: number): CivilDate {
  const era = Math.floor(number / 146097);
  const dayOfEra = number - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${year}-${pad(month)}-${pad(day)}` as CivilDate;
}

/** The last day a `CivilDay` covers: the month's last day for a month alone. */
export function lastDay(day: CivilDay): CivilDate {
  if (day.length === 10) return day as CivilDate;
  const [year = 0, month = 1] = day.split('-').map(Number);
  return `${day}-${daysInMonth(year, month)}` as CivilDate;
}
