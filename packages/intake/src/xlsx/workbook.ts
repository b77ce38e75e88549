import { cleanText, type Limits } from '../document/index.ts';
import { type OfficePackage, PackageFault } from '../office/package.ts';
import { walkXml } from '../office/xml.ts';
import { type CellStyle, readStyles } from './styles.ts';

export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** What the sheets share. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly from1904: boolean;
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
}

export interface Relation {
  readonly id: string;
  /** The last word of its type, such as `worksheet`. */
  readonly type: string;
  readonly part: string;
}

const BOOK = 'xl/workbook.xml';

/**
 * Reads the workbook and what its sheets share.
 * @throws {PackageFault} when a part is broken or missing
 */
export function readWorkbook(from: OfficePackage, limits: Limits): Workbook {
  const relations = readRelations(from, BOOK, limits);
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  const found = walkXml(from, BOOK, limits, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = isTrue(attributes.date1904);
      if (name !== 'sheet') return;
      const relation = relations.find(({ id }) => id === attributes.id);
      // Sheets that are one chart have no cells to read.
      if (relation?.type !== 'worksheet') return;
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
      sheets.push({ name: cleanText(attributes.name ?? ''), part: relation.part, hidden });
    },
    close: () => {},
    text: () => {},
  });
  if (!found) throw new PackageFault({ code: 'corrupt', params: { part: BOOK } });
  const part = (type: string) => relations.find((relation) => relation.type === type)?.part;
  return {
    sheets,
    from1904,
    strings: readStrings(from, part('sharedStrings') ?? 'xl/sharedStrings.xml', limits),
    styles: readStyles(from, part('styles') ?? 'xl/styles.xml', limits),
  };
}

/** The parts that a part refers to, inside the package only. */
export function readRelations(from: OfficePackage, part: string, limits: Limits): readonly Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const relations: Relation[] = [];
  walkXml(from, `${folder}_rels/${part.slice(slash)}.rels`, limits, {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), part: resolve(folder, Target) });
    },
    close: () => {},
    text: () => {},
  });
  return relations;
}

/** Whether an attribute says yes; absent is no. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

/** Text as spreadsheets write it: `_x000D_` stands for a character that XML could not hold. */
export function unescapeText(raw: string): string {
  return raw.includes('_x')
    ? raw.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : raw;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function readStrings(from: OfficePackage, part: string, limits: Limits): readonly string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  // Readings of Asian characters are not part of what is written.
  let inReading = false;
  walkXml(from, part, limits, {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 'rPh') inReading = true;
      else if (name === 't') inText = !inReading;
    },
    close: (name) => {
      if (name === 'si') strings.push(cleanText(unescapeText(current)));
      else if (name === 'rPh') inReading = false;
      else if (name === 't') inText = false;
    },
    text: (text) => {
      if (inText) current += text;
    },
  });
  return strings;
}
