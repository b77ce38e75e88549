import type { Budget } from '../document/index.ts';
import type { OfficePackage } from '../office/package.ts';
import { walkXml } from '../office/xml.ts';
import { builtInFormat, type NumberFormat, readFormat } from './number-format.ts';

export interface CellStyle {
  readonly format: NumberFormat;
  readonly strong: boolean;
}

const KEPT = new Set(['numFmt', 'font', 'xf']);
/** Spreadsheets write no longer one. */
const LONGEST_FORMAT = 255;
const SECTIONS = ['numFmts', 'fonts', 'cellXfs', 'cellStyleXfs', 'dxfs'];

/** The styles that cells name by position; none when the file has no such part. */
export function readStyles(
  from: OfficePackage,
  part: string | undefined,
  budget: Budget,
): readonly CellStyle[] {
  const formats = new Map<number, NumberFormat>();
  const bold: boolean[] = [];
  const styles: CellStyle[] = [];
  // The same elements stand in several sections, and mean a cell's style in one only.
  let section = '';
  let fontBold = false;
  const handlers = {
    open: (name: string, attributes: Readonly<Record<string, string>>) => {
      if (KEPT.has(name)) budget.cells(1);
      if (SECTIONS.includes(name)) section = name;
      else if (section === 'numFmts' && name === 'numFmt') {
        formats.set(
          Number(attributes.numFmtId),
          readFormat((attributes.formatCode ?? '').slice(0, LONGEST_FORMAT)),
        );
      } else if (section === 'fonts') {
        if (name === 'font') fontBold = false;
        else if (name === 'b') fontBold = attributes.val !== '0' && attributes.val !== 'false';
      } else if (section === 'cellXfs' && name === 'xf') {
        const id = Number(attributes.numFmtId ?? 0);
        styles.push({
          format: formats.get(id) ?? builtInFormat(id),
          strong: bold[Number(attributes.fontId ?? 0)] ?? false,
        });
      }
    },
    close: (name: string) => {
      if (section === 'fonts' && name === 'font') bold.push(fontBold);
      if (name === section) section = '';
    },
    text: () => {},
  };
  if (part !== undefined) walkXml(from, part, budget, handlers);
  return styles;
}
