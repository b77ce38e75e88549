/** "2025-02-27" → "27/02/2025", "2021-12" → "12/2021"; anything else comes back as it is. */
export function dateIt(text: string): string {
  return /^\d{4}-\d{2}(-\d{2})?$/.test(text) ? text.split('-').reverse().join('/') : text;
}

/** The year of a civil date. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}
