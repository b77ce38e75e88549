import { slugOf, UniqueNames } from '../data/names.ts';
import type { PublicDocument, Section } from '../model/document.ts';

/** The addresses of the parts of a document: each id as an anchor, odd ones made legal, none given twice. */
export interface Anchors {
  /** The anchor of a section, table or drawing. */
  of(part: object): string;
  /** The anchor an id points at; undefined where the document has no such part. */
  to(id: string): string | undefined;
}

/** Anchors for every section, table and drawing; `reserved` are those of the page itself. */
export function anchorsOf(document: PublicDocument, reserved: readonly string[]): Anchors {
  const names = new UniqueNames(reserved);
  const byPart = new Map<object, string>();
  const byId = new Map<string, string>();
  const take = (part: { readonly id: string }) => {
    const legal = /^[A-Za-z][A-Za-z0-9_-]*$/.test(part.id) ? part.id : `part-${slugOf(part.id)}`;
    const anchor = names.take(legal);
    byPart.set(part, anchor);
    if (!byId.has(part.id)) byId.set(part.id, anchor);
  };
  const visit = (section: Section) => {
    take(section);
    for (const block of section.blocks) {
      if (block.kind === 'table' || block.kind === 'drawing') take(block);
      if (block.kind === 'drawing') take(block.table);
    }
    section.sections.forEach(visit);
  };
  document.sections.forEach(visit);
  return { of: (part) => byPart.get(part) ?? '', to: (id) => byId.get(id) };
}
