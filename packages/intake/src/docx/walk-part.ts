import { type Budget, raised } from '../document/index.ts';
import type { OfficePackage } from '../office/package.ts';
import { walkXml } from '../office/xml.ts';
import type { Flow } from './flow.ts';
import type { OpenTable } from './grid.ts';
import type { Pages } from './pages.ts';
import { isHidden, isRaised, noteProperty, openRun } from './paragraph.ts';
import { isChange, type StyleOf } from './styles.ts';
import { countOf, isOn } from './values.ts';

/** What was seen in the parts and left alone. */
export interface Seen {
  deleted: boolean;
  hidden: boolean;
  pictures: number;
}

export interface PartSetting {
  readonly from: OfficePackage;
  readonly part: string;
  readonly budget: Budget;
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
 * @throws {DocumentFault} when the part is broken or costs too much
 */
export function walkPart(setting: PartSetting): string | null {
  const { flow } = setting;
  const path: string[] = [];
  // For each pair of alternatives that is open: was one of them taken already?
  const alternatives: { taken: boolean }[] = [];
  let skipping = 0;
  let collecting = false;
  let root: string | null = null;
  walkXml(setting.from, setting.part, setting.budget, {
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
      if (collecting && skipping === 0) say(text, setting);
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
  else if (parent === 'tblPr' && flow.table) tableStyle(flow.table, name, attributes, setting.styleOf);
  else if (flow.paragraph) noteProperty(flow.paragraph, `${parent}/${name}`, attributes.val, setting.styleOf);
}

function startRun(flow: Flow): void {
  if (flow.paragraph) flow.paragraph.run = openRun();
}

function closed(name: string, flow: Flow): void {
  if (name === 'p') flow.closeParagraph();
  else if (name === 'r' && flow.paragraph) flow.paragraph.run = null;
  else if (name === 'tbl') flow.closeTable();
  else if (name === 'tr') flow.closeRow();
  else if (name === 'tc') flow.closeCell();
  else if (name === 'txbxContent') flow.closeBox();
}

/** Adds text to the paragraph, unless no reader sees it. */
function say(text: string, { flow, seen }: PartSetting): void {
  if (flow.paragraph && isHidden(flow.paragraph)) seen.hidden ||= text.trim() !== '';
  else flow.add(flow.paragraph && isRaised(flow.paragraph) ? raised(text, flow.paragraph.tail) : text);
}

/** Characters that are written as elements. */
function sign(name: string, attributes: Attributes, setting: PartSetting): void {
  if (name === 'tab' || name === 'ptab') say(' ', setting);
  else if (name === 'cr') say('\n', setting);
  else if (name === 'noBreakHyphen') say('-', setting);
  else if (name === 'br') {
    say('\n', setting);
    if (attributes.type === 'page') setting.pages.manual();
  }
}

/** Which parts of a table style are used, where they are written as one number. */
const FIRST_ROW = 0x20;
const FIRST_COLUMN = 0x80;

function tableStyle(table: OpenTable, name: string, attributes: Attributes, styleOf: StyleOf): void {
  if (name === 'tblStyle') table.style = styleOf(attributes.val);
  else if (name === 'tblLook') {
    const bits = Number.parseInt(attributes.val ?? '0', 16);
    const uses = (bit: number, named: string | undefined): boolean =>
      named === undefined ? (bits & bit) !== 0 : isOn(named);
    table.look = {
      firstRow: uses(FIRST_ROW, attributes.firstRow),
      firstColumn: uses(FIRST_COLUMN, attributes.firstColumn),
    };
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
  else if (name === 'hMerge' && cell) cell.joined = attributes.val !== 'restart';
}
