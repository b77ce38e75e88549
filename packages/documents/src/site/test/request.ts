import { createHash } from 'node:crypto';
import type { CivilDate } from '@traguardo/core/kernel';
import type { PublicDocument } from '../../model/document.ts';
import type { PublishedDocument, PublishedFile, SiteBody, SiteRequest } from '../published.ts';

export const day = (text: string) => text as CivilDate;

export const body: SiteBody = {
  code: 'c_x000',
  name: 'Comune di Prova',
  address: 'https://comune.example.it/',
  contact: { name: 'Ufficio controllo di gestione', address: 'mailto:dati@comune.example.it' },
  transparency: 'https://comune.example.it/amministrazione-trasparente/',
  accessibility: 'https://form.example.it/dichiarazione',
};

/** A file with its bytes, as the renderers give it. */
export function fileOf(name: string, mediaType = 'application/pdf', text = name): PublishedFile {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, mediaType, byteSize: bytes.length, sha256, bytes };
}

/** A small approved document of a kind and year. */
export function documentOf(kind: PublicDocument['kind'], year: number): PublicDocument {
  return {
    kind,
    title: `Documento ${kind} ${year}`,
    body: 'Comune di Prova',
    at: day(`${year}-12-31`),
    state: 'approved',
    sections: [{ id: 'uno', title: 'Uno', blocks: [], sections: [] }],
  };
}

/** A document published on the last day of January of its year, as a PIAO should be. */
export function publishedOf(
  kind: PublicDocument['kind'],
  year: number,
  changed: Partial<PublishedDocument> = {},
): PublishedDocument {
  return {
    document: documentOf(kind, year),
    year,
    published: day(`${year}-01-31`),
    act: { organ: 'Giunta', number: '3', date: day(`${year}-01-30`) },
    files: [fileOf(`${kind} ${year}.pdf`)],
    ...changed,
  };
}

/** A section on a day. */
export function requestOf(
  documents: readonly PublishedDocument[],
  at = '2026-11-25',
  base = 'https://comune.example.it/performance/',
): SiteRequest {
  return { body, documents, at: day(at), base };
}
