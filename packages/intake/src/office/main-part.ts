import type { Budget } from '../document/index.ts';
import type { OfficePackage } from './package.ts';
import { readRelations } from './relations.ts';
import { walkXml } from './xml.ts';

export interface MainPart {
  readonly kind: 'docx' | 'xlsx';
  readonly part: string;
}

/** The part a packed office file is about, by what the file says of it, else by its usual name; null for others. */
export function mainPart(from: OfficePackage, budget: Budget): MainPart | null {
  const named = readRelations(from, '', budget).find(({ type }) => type === 'officeDocument')?.part;
  for (const part of [named, 'word/document.xml', 'xl/workbook.xml']) {
    if (part === undefined || !from.names.has(part)) continue;
    const type = contentType(from, part, budget);
    if (type.includes('word') || (type === '' && part.startsWith('word/'))) return { kind: 'docx', part };
    if (type.includes('binary')) return null;
    if (/spreadsheet|excel/.test(type) || (type === '' && part.startsWith('xl/'))) {
      return { kind: 'xlsx', part };
    }
  }
  return null;
}

function contentType(from: OfficePackage, part: string, budget: Budget): string {
  let found = '';
  walkXml(from, '[Content_Types].xml', budget, {
    open: (name, { PartName, ContentType = '' }) => {
      if (name === 'Override' && PartName === `/${part}`) found = ContentType.toLowerCase();
    },
    close: () => {},
    text: () => {},
  });
  return found;
}
