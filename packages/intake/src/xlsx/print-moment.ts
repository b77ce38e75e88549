const DAY_SECONDS = 86_400;
/** The last day of the year 9999: spreadsheets go no further. */
const LAST_SERIAL = 2_958_465;

/** The day and hour of a serial number; null when the sheet's calendar has no such day. */
export function printMoment(
  serial: number,
  shown: { readonly date: boolean; readonly time: boolean },
  from1904: boolean,
): string | null {
  if (serial < 0 || serial >= LAST_SERIAL + 1) return null;
  let day = Math.floor(serial);
  let seconds = Math.round((serial - day) * DAY_SECONDS);
  if (seconds === DAY_SECONDS) {
    day += 1;
    seconds = 0;
  }
  const time = shown.time ? clock(seconds) : null;
  if (!shown.date) return time;
  const date = from1904 ? civil(Date.UTC(1904, 0, 1), day) : day1900(day);
  return time === null ? date : `${date} ${time}`;
}

/** Hours beyond the day, as formats such as `[h]:mm` count them. */
export function printElapsed(serial: number): string | null {
  return serial < 0 ? null : clock(Math.round(serial * DAY_SECONDS));
}

/** A date that the file writes out (`2025-12-31T09:30:00`), as an Italian reader sees it. */
export function printIsoDate(raw: string): string {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(raw.trim());
  if (!found) return raw;
  const [, year, month, day, hour = '00', minute = '00'] = found;
  const time = hour === '00' && minute === '00' ? '' : ` ${hour}:${minute}`;
  return `${day}/${month}/${year}${time}`;
}

/** In this system 1900 is wrongly a leap year: a day 0 and a 29 February exist that no calendar has. */
function day1900(day: number): string {
  if (day === 0) return '00/01/1900';
  if (day === 60) return '29/02/1900';
  return civil(Date.UTC(1899, 11, day < 60 ? 31 : 30), day);
}

function civil(start: number, days: number): string {
  const date = new Date(start + days * DAY_SECONDS * 1000);
  const year = `${date.getUTCFullYear()}`.padStart(4, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${year}`;
}

function clock(total: number): string {
  const seconds = total % 60;
  const minutes = Math.floor(total / 60);
  const base = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return seconds === 0 ? base : `${base}:${two(seconds)}`;
}

function two(value: number): string {
  return `${value}`.padStart(2, '0');
}
