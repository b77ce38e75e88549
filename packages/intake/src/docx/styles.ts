import type { Limits } from '../document/index.ts';
import type { OfficePackage } from '../office/package.ts';
import { walkXml } from '../office/xml.ts';
import { countOf, isOn } from './values.ts';

/** What a style, with those it is based on, says about text. */
export interface StyleMeaning {
  /** Heading level from 1; null for what is no heading. */
  readonly level: number | null;
  readonly caption: boolean;
  readonly item: boolean;
  /** Undefined when no style in the chain says. */
  readonly bold: boolean | undefined;
}

interface Style {
  name: string;
  basedOn?: string;
  outline?: number;
  numbered?: boolean;
  bold?: boolean;
}

export type StyleOf = (id: string | undefined) => StyleMeaning;

const PLAIN: StyleMeaning = { level: null, caption: false, item: false, bold: undefined };
/** Chains in real files have a handful of links; a circle or a very long one ends here. */
const LONGEST_CHAIN = 50;
/** Outline level of body text: it takes an inherited heading level away. */
const BODY_TEXT = 9;

/** Reads the styles of the file; without that part, a style means what its identifier says. */
export function readStyles(from: OfficePackage, limits: Limits): StyleOf {
  const styles = new Map<string, Style>();
  const path: string[] = [];
  let open: Style | null = null;
  let aside = 0;
  walkXml(from, 'word/styles.xml', limits, {
    open: (name, { val, styleId }) => {
      const parent = path.at(-1);
      path.push(name);
      if (isAside(name)) aside += 1;
      if (aside > 0) return;
      if (name === 'style') {
        open = { name: styleId ?? '' };
        if (styleId !== undefined) styles.set(styleId, open);
      } else if (open) note(open, parent, name, val);
    },
    close: (name) => {
      path.pop();
      if (isAside(name)) aside -= 1;
      if (name === 'style') open = null;
    },
    text: () => {},
  });
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

/** Besides former states, the parts of a table style that hold for some of its cells only. */
function isAside(name: string): boolean {
  return name === 'tblStylePr' || isChange(name);
}

function note(style: Style, parent: string | undefined, name: string, val: string | undefined): void {
  if (parent === 'style' && name === 'name') style.name = val ?? style.name;
  else if (parent === 'style' && name === 'basedOn' && val !== undefined) style.basedOn = val;
  else if (parent === 'pPr' && name === 'outlineLvl') style.outline = countOf(val, BODY_TEXT);
  else if (parent === 'numPr' && name === 'numId') style.numbered = val !== '0';
  else if (parent === 'rPr' && name === 'b') style.bold = isOn(val);
}

function resolve(styles: ReadonlyMap<string, Style>, from: string): StyleMeaning {
  let outline: number | undefined;
  let caption = false;
  let item: boolean | undefined;
  let bold: boolean | undefined;
  let id: string | undefined = from;
  for (let link = 0; id !== undefined && link < LONGEST_CHAIN; link += 1) {
    const style: Style = styles.get(id) ?? { name: id };
    outline ??= style.outline ?? namedOutline(style.name);
    caption ||= /^(caption|didascalia)$/i.test(style.name.trim());
    item ??= style.numbered;
    bold ??= style.bold;
    id = style.basedOn;
  }
  return { level: levelOf(outline ?? BODY_TEXT), caption, item: item ?? false, bold };
}

/** The heading level of an outline level; null for body text. */
export function levelOf(outline: number): number | null {
  return outline < BODY_TEXT ? outline + 1 : null;
}

function namedOutline(name: string): number | undefined {
  const digit = /^(?:heading|titolo)\s*([1-9])$/i.exec(name.trim())?.[1];
  return digit === undefined ? undefined : Number(digit) - 1;
}
