import { severities } from '../marks/severity.ts';
import type { FindingFilter } from './filter.ts';

/** The filter as it stands in the address: lists joined by commas. */
export interface ChecksSearch {
  readonly gravita?: string;
  readonly tipo?: string;
  readonly cerca?: string;
}

/** Keeps what is text; anything else in the address is ignored. */
export function checksSearch(search: Record<string, unknown>): ChecksSearch {
  const text = (name: string) =>
    typeof search[name] === 'string' && search[name] !== '' ? search[name] : undefined;
  const [gravita, tipo, cerca] = [text('gravita'), text('tipo'), text('cerca')];
  return { ...(gravita ? { gravita } : {}), ...(tipo ? { tipo } : {}), ...(cerca ? { cerca } : {}) };
}

/** What the address asks for; a severity it misspells is left out. */
export function filterOf(search: ChecksSearch): FindingFilter {
  const asked = search.gravita?.split(',') ?? [];
  return {
    severities: severities.filter((severity) => asked.includes(severity)),
    families: search.tipo?.split(',') ?? [],
    text: search.cerca ?? '',
  };
}

/** The address of a filter: `filterOf` of it gives the filter back. */
export function searchOf(filter: FindingFilter): ChecksSearch {
  return checksSearch({
    gravita: filter.severities.join(','),
    tipo: filter.families.join(','),
    cerca: filter.text,
  });
}
