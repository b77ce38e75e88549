import type { Budget } from '../document/index.ts';
import type { OfficePackage } from '../office/package.ts';
import { walkXml } from '../office/xml.ts';
import { countOf, isOn } from './values.ts';

/** What a style, with those it is based on, says about text. */
export interface StyleMeaning {
  /** Heading level from 1; null for what is no heading. */
  readonly level: number | null;
  readonly caption: boolean;
  /** The list its paragraphs belong to, `0` for none. What is undefined, no style in the chain says. */
  readonly list: string | undefined;
  readonly listLevel: number | undefined;
  readonly bold: boolean | undefined;
  readonly hidden: boolean | undefined;
  /** Above the line. */
  readonly raised: boolean | undefined;
  /** Of a table style: its bold for some of the cells only. */
  readonly firstRow: boolean | undefined;
  readonly firstColumn: boolean | undefined;
}

type Said = Pick<
  StyleMeaning,
  'list' | 'listLevel' | 'bold' | 'hidden' | 'raised' | 'firstRow' | 'firstColumn'
>;

interface Style {
  name: string;
  basedOn?: string;
  outline?: number;
  readonly says: { -readonly [Key in keyof Said]?: Said[Key] };
}

export type StyleOf = (id: string | undefined) => StyleMeaning;

const SILENT: Said = {
  list: undefined,
  listLevel: undefined,
  bold: undefined,
  hidden: undefined,
  raised: undefined,
  firstRow: undefined,
  firstColumn: undefined,
};
const PLAIN: StyleMeaning = { level: null, caption: false, ...SILENT };
/** Chains in real files have a handful of links; a circle or a very long one ends here. */
const LONGEST_CHAIN = 50;
/** Outline level of body text: it takes an inherited heading level away. */
const BODY_TEXT = 9;

/** Reads the styles of the file; without that part, a style means what its identifier says. */
export function readStyles(from: OfficePackage, part: string | undefined, budget: Budget): StyleOf {
  const styles = new Map<string, Style>();
  const path: string[] = [];
  let open: Style | null = null;
  let region: string | null = null;
  let former = 0;
  const handlers = {
    open: (name: string, { val, styleId, type }: Readonly<Record<string, string>>) => {
      const parent = path.at(-1);
      path.push(name);
      if (isChange(name)) former += 1;
      if (former > 0) return;
      if (name === 'style') {
        budget.cells(1);
        open = { name: styleId ?? '', says: {} };
        if (styleId !== undefined) styles.set(styleId, open);
      } else if (name === 'tblStylePr') region = type ?? '';
      else if (open && region === null) note(open, parent, name, val);
      else if (open && parent === 'rPr' && name === 'b') {
        if (region === 'firstRow') open.says.firstRow = isOn(val);
        else if (region === 'firstCol') open.says.firstColumn = isOn(val);
      }
    },
    close: (name: string) => {
      path.pop();
      if (isChange(name)) former -= 1;
      if (name === 'style') open = null;
      else if (name === 'tblStylePr') region = null;
    },
    text: () => {},
  };
  if (part !== undefined) walkXml(from, part, budget, handlers);
  const known = new Map<string, StyleMeaning>();
  return (id) => {
    if (id === undefined) return PLAIN;
    const found = known.get(id) ?? resolve(styles, id);
    known.set(id, found);
    return found;
  };
}

/** Elements that hold how things were before a tracked change. */
export function isChange(name: string): boolean {
  return name.endsWith('PrChange') || name === 'tblGridChange';
}

/** True for the properties that say how high text stands: by a name, or in half points. */
export function isHeight(name: string): boolean {
  return name === 'vertAlign' || name === 'position';
}

/** True where they say that it stands above the line. */
export function isHigh(val: string | undefined): boolean {
  return val === 'superscript' || Number(val) >= LOWEST_RAISED;
}

/** Two points: less only sets letters straight. */
const LOWEST_RAISED = 4;

function note(style: Style, parent: string | undefined, name: string, val: string | undefined): void {
  if (parent === 'style' && name === 'name') style.name = val ?? style.name;
  else if (parent === 'style' && name === 'basedOn' && val !== undefined) style.basedOn = val;
  else if (parent === 'pPr' && name === 'outlineLvl') style.outline = countOf(val, BODY_TEXT);
  else if (parent === 'numPr' && name === 'numId') style.says.list = val;
  else if (parent === 'numPr' && name === 'ilvl') style.says.listLevel = countOf(val, 0);
  else if (parent === 'rPr' && name === 'b') style.says.bold = isOn(val);
  else if (parent === 'rPr' && isHeight(name)) style.says.raised = isHigh(val);
  else if (parent === 'rPr' && name === 'vanish') style.says.hidden = isOn(val);
}

function resolve(styles: ReadonlyMap<string, Style>, from: string): StyleMeaning {
  let outline: number | undefined;
  let caption = false;
  let says = SILENT;
  let id: string | undefined = from;
  for (let link = 0; id !== undefined && link < LONGEST_CHAIN; link += 1) {
    const style: Style = styles.get(id) ?? { name: id, says: {} };
    outline ??= style.outline ?? namedOutline(style.name);
    caption ||= /^(caption|didascalia)$/i.test(style.name.trim());
    says = inherited(says, style.says);
    id = style.basedOn;
  }
  return { level: levelOf(outline ?? BODY_TEXT), caption, ...says };
}

function inherited(own: Said, base: Style['says']): Said {
  return {
    list: own.list ?? base.list,
    listLevel: own.listLevel ?? base.listLevel,
    bold: own.bold ?? base.bold,
    hidden: own.hidden ?? base.hidden,
    raised: own.raised ?? base.raised,
    firstRow: own.firstRow ?? base.firstRow,
    firstColumn: own.firstColumn ?? base.firstColumn,
  };
}

/** The heading level of an outline level; null for body text. */
export function levelOf(outline: number): number | null {
  return outline < BODY_TEXT ? outline + 1 : null;
}

function namedOutline(name: string): number | undefined {
  const digit = /^(?:heading|titolo)\s*([1-9])$/i.exec(name.trim())?.[1];
  return digit === undefined ? undefined : Number(digit) - 1;
}
