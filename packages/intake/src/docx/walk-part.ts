import type { Limits } from '../document/index.ts';
import type { OfficePackage } from '../office/package.ts';
import { walkXml } from '../office/xml.ts';
import type { Flow } from './flow.ts';
import type { Pages } from './pages.ts';
import { noteProperty } from './paragraph.ts';
import { isChange, type StyleOf } from './styles.ts';
import { countOf, isOn } from './values.ts';

/** What was seen in the parts and left alone. */
export interface Seen {
  deleted: boolean;
  pictures: number;
}

export interface PartSetting {
  readonly from: OfficePackage;
  readonly part: string;
  readonly limits: Limits;
  readonly flow: Flow;
  readonly pages: Pages;
  readonly styleOf: StyleOf;
  readonly seen: Seen;
}

type Attributes = Readonly<Record<string, string>>;

/** As marks inside these, insertions and deletions say something of a property, and hold no text. */
const PROPERTIES = new Set(['rPr', 'trPr', 'ctrlPr', 'numPr', 'tcPr']);

/**
 * Reads one part of running text into the flow; gives the name of its outermost element, null without the part.
 * @throws {PackageFault} when the part is broken or costs too much
 */
export function walkPart(setting: PartSetting): string | null {
  const { flow } = setting;
  const path: string[] = [];
  // For each pair of alternatives that is open: was one of them taken already?
  const alternatives: { taken: boolean }[] = [];
  let skipping = 0;
  let collecting = false;
  let root: string | null = null;
  walkXml(setting.from, setting.part, setting.limits, {
    open: (name, attributes) => {
      root ??= name;
      if (skipping > 0 || isLeftOut(name, path.at(-1), alternatives.at(-1), setting.seen)) {
        skipping += 1;
        return;
      }
      if (name === 'AlternateContent') alternatives.push({ taken: false });
      else if (name === 't') collecting = true;
      else opened(name, path.at(-1) ?? '', attributes, setting);
      path.push(name);
    },
    close: (name) => {
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      path.pop();
      if (name === 'AlternateContent') alternatives.pop();
      else if (name === 't') collecting = false;
      else closed(name, flow);
    },
    text: (text) => {
      if (collecting && skipping === 0) flow.add(text);
    },
  });
  return root;
}

function isLeftOut(
  name: string,
  parent: string | undefined,
  alternative: { taken: boolean } | undefined,
  seen: Seen,
): boolean {
  if (isChange(name) || name === 'sdtPr' || name === 'rt') return true;
  if (name === 'del' || name === 'moveFrom') {
    if (PROPERTIES.has(parent ?? '')) return false;
    seen.deleted = true;
    return true;
  }
  if (parent === 'AlternateContent' && alternative) {
    // The same content twice, for newer and older programs: whichever comes first is the one.
    if (alternative.taken) return true;
    alternative.taken = true;
  }
  return false;
}

function opened(name: string, parent: string, attributes: Attributes, setting: PartSetting): void {
  const { flow, pages, seen } = setting;
  if (name === 'p') flow.openParagraph();
  else if (name === 'r') startRun(flow);
  else if (name === 'tbl') flow.openTable();
  else if (name === 'tr') flow.openRow();
  else if (name === 'tc') flow.openCell();
  else if (name === 'txbxContent') flow.openBox();
  else if (name === 'lastRenderedPageBreak') pages.rendered();
  else if (name === 'pic' || name === 'imagedata') seen.pictures += 1;
  else if (parent === 'r') sign(name, attributes, setting);
  else if (parent === 'trPr' || parent === 'tcPr') tableProperty(name, attributes, setting);
  else if (flow.paragraph) noteProperty(flow.paragraph, `${parent}/${name}`, attributes.val, setting.styleOf);
}

function startRun(flow: Flow): void {
  if (flow.paragraph) flow.paragraph.run = { bold: undefined, style: null };
}

function closed(name: string, flow: Flow): void {
  if (name === 'p') flow.closeParagraph();
  else if (name === 'r' && flow.paragraph) flow.paragraph.run = null;
  else if (name === 'tbl') flow.closeTable();
  else if (name === 'tr') flow.closeRow();
  else if (name === 'tc') flow.closeCell();
  else if (name === 'txbxContent') flow.closeBox();
}

/** Characters that are written as elements. */
function sign(name: string, attributes: Attributes, { flow, pages }: PartSetting): void {
  if (name === 'tab' || name === 'ptab') flow.add(' ');
  else if (name === 'cr') flow.add('\n');
  else if (name === 'noBreakHyphen') flow.add('-');
  else if (name === 'br') {
    flow.add('\n');
    if (attributes.type === 'page') pages.manual();
  }
}

function tableProperty(name: string, attributes: Attributes, { flow, seen }: PartSetting): void {
  const { cell } = flow;
  const row = flow.table?.row;
  if (name === 'gridBefore' && row) row.column = countOf(attributes.val, 0);
  else if (name === 'tblHeader' && row) row.header = isOn(attributes.val);
  else if (name === 'del' && row) {
    row.deleted = true;
    seen.deleted = true;
  } else if (name === 'gridSpan' && cell) cell.span = Math.max(1, countOf(attributes.val, 1));
  else if (name === 'vMerge' && cell) cell.merge = attributes.val === 'restart' ? 'start' : 'continue';
}
