import type { PrintedTable } from '@traguardo/contracts';
import type { sectionScreens } from '@traguardo/texts/screens/sections';

/** A page about the figures of the document. */
export type Section = 'people' | 'finance' | 'context';

export type PartId = keyof typeof sectionScreens.part;

export interface SectionPart {
  readonly id: PartId;
  readonly tables: readonly PrintedTable[];
}

/** Which sections of tables a page shows, in this order. */
const PARTS: Readonly<Record<Section, readonly PartId[]>> = {
  people: ['people', 'remote-work', 'training', 'staffing'],
  finance: ['finance'],
  context: ['context', 'process'],
};

/** The tables of a page, part by part in the document's order; parts without tables are left out. */
export function sectionParts(section: Section, tables: readonly PrintedTable[]): readonly SectionPart[] {
  return PARTS[section]
    .map((id) => ({ id, tables: tables.filter((table) => table.section === id) }))
    .filter((part) => part.tables.length > 0);
}
