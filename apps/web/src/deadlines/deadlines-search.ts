/** The date of judgement as it stands in the address; without it the cycle's own. */
export interface DeadlinesSearch {
  readonly al?: string;
}

/** Keeps what is written as a date; anything else in the address is ignored. */
export function deadlinesSearch(search: Record<string, unknown>): DeadlinesSearch {
  const { al } = search;
  return typeof al === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(al) ? { al } : {};
}
