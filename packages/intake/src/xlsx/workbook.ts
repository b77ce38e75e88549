import { type Budget, cleanText, DocumentFault } from '../document/index.ts';
import type { OfficePackage } from '../office/package.ts';
import { partsBeside, readRelations } from '../office/relations.ts';
import { walkXml } from '../office/xml.ts';
import { TextCollector } from './rich-text.ts';
import { type CellStyle, readStyles } from './styles.ts';

export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** Texts that cells name by position, and the weight of those that have runs of their own. */
export interface SharedStrings {
  readonly texts: readonly string[];
  readonly weights: ReadonlyMap<number, boolean>;
}

/** What the sheets share. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly from1904: boolean;
  readonly strings: SharedStrings;
  readonly styles: readonly CellStyle[];
}

/**
 * Reads the workbook and what its sheets share.
 * @throws {DocumentFault} when a part is broken
 */
export function readWorkbook(from: OfficePackage, main: string, budget: Budget): Workbook {
  const relations = readRelations(from, main, budget);
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  walkXml(from, main, budget, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = isTrue(attributes.date1904);
      if (name !== 'sheet') return;
      const relation = relations.find(({ id }) => id === attributes.id);
      // Sheets that are one chart have no cells to read.
      if (relation?.type !== 'worksheet') return;
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
      budget.cells(1);
      sheets.push({ name: cleanText(attributes.name ?? ''), part: relation.part, hidden });
    },
    close: () => {},
    text: () => {},
  });
  const partsOf = partsBeside(from, main, relations);
  return {
    sheets,
    from1904,
    strings: readStrings(from, partsOf('sharedStrings')[0], budget),
    styles: readStyles(from, partsOf('styles')[0], budget),
  };
}

/** Whether an attribute says yes; absent is no. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

function readStrings(from: OfficePackage, part: string | undefined, budget: Budget): SharedStrings {
  const texts: string[] = [];
  const weights = new Map<number, boolean>();
  const collector = new TextCollector();
  const handlers = {
    open: (name: string, { val }: Readonly<Record<string, string>>) => collector.open(name, val),
    close: (name: string) => {
      collector.close(name);
      if (name !== 'si') return;
      const { text, strong } = collector.take();
      if (strong !== null) weights.set(texts.length, strong);
      if (texts.length >= budget.limits.cells) throw new DocumentFault('too-many-cells');
      texts.push(text);
    },
    text: (text: string) => collector.add(text),
  };
  if (part !== undefined) walkXml(from, part, budget, handlers);
  return { texts, weights };
}
