/** The filter of the list as it stands in the address. */
export interface ObjectivesSearch {
  readonly cerca?: string;
  readonly esito?: string;
}

/** Keeps what is text, and a number typed by hand; anything else in the address is ignored. */
export function objectivesSearch(search: Record<string, unknown>): ObjectivesSearch {
  const cerca = textOf(search.cerca);
  const esito = textOf(search.esito);
  return { ...(cerca ? { cerca } : {}), ...(esito ? { esito } : {}) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
