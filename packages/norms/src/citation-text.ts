import type { CitationId, Trust } from '@traguardo/core/kernel';
import type { Citation } from './citation.ts';
import { type CitationName, citations } from './citations.ts';

const byId: ReadonlyMap<string, Citation> = new Map(Object.entries(citations));

/** The citation of an id; null for an id nobody wrote down. */
export function citationOf(id: CitationId | string): Citation | null {
  return byId.get(id) ?? null;
}

/** "D.Lgs. 150/2009, art. 10, c. 5": with a remark where the provision is not yet verified; the id if unknown. */
export function citationText(id: CitationId | string): string {
  const citation = citationOf(id);
  if (!citation) return id;
  const place = citation.provision ? `${citation.act}, ${citation.provision}` : citation.act;
  const remark = REMARKS[citation.trust];
  return remark ? `${place} (${remark})` : place;
}

/** The id of a citation of this package, as checks and figures carry it. */
export function citationId(name: CitationName): CitationId {
  return name as string as CitationId;
}

const REMARKS: Readonly<Record<Trust, string>> = {
  verified: '',
  secondary: 'da fonte indiretta',
  memory: 'da verificare',
  document: "citato nel documento dell'ente",
  design: 'regola del metodo',
};
