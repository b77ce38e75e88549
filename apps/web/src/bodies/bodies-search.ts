/** What is sought and which page of it, as they stand in the address. */
export interface BodiesSearch {
  readonly cerca?: string;
  readonly pagina?: number;
}

/** Keeps words and a page from 2 on; anything else in the address is ignored. */
export function bodiesSearch(search: Record<string, unknown>): BodiesSearch {
  const cerca =
    typeof search.cerca === 'string' || typeof search.cerca === 'number' ? String(search.cerca) : '';
  const pagina = Number(search.pagina);
  return {
    ...(cerca === '' ? {} : { cerca: cerca.slice(0, 100) }),
    ...(Number.isInteger(pagina) && pagina > 1 && pagina < 10_000 ? { pagina } : {}),
  };
}
