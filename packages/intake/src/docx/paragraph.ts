import type { Block, TextRole } from '../document/index.ts';
import { levelOf, type StyleMeaning, type StyleOf } from './styles.ts';
import { countOf, isOn } from './values.ts';

/** A paragraph being read; `after` holds the text boxes anchored in it. */
export interface OpenParagraph {
  text: string;
  page: number | null;
  style: StyleMeaning;
  outline: number | null;
  /** Undefined as long as only the style may say. */
  numbered: boolean | undefined;
  run: OpenRun | null;
  bold: boolean;
  light: boolean;
  readonly after: Block[];
}

interface OpenRun {
  bold: boolean | undefined;
  style: StyleMeaning | null;
}

/** A paragraph with nothing in it yet. */
export function openParagraph(styleOf: StyleOf): OpenParagraph {
  return {
    text: '',
    page: null,
    style: styleOf(undefined),
    outline: null,
    numbered: undefined,
    run: null,
    bold: false,
    light: false,
    after: [],
  };
}

/** Notes whether text that can be seen is bold: by itself, by its own style, by that of the paragraph. */
export function weigh(paragraph: OpenParagraph): void {
  const { run, style } = paragraph;
  if (run?.bold ?? run?.style?.bold ?? style.bold ?? false) paragraph.bold = true;
  else paragraph.light = true;
}

/** What the paragraph is: its own settings before those of its style. */
export function roleOf(paragraph: OpenParagraph): TextRole {
  const { outline, style } = paragraph;
  const level = outline === null ? style.level : levelOf(outline);
  if (level !== null) return { is: 'heading', level };
  if (style.caption) return { is: 'caption' };
  return { is: (paragraph.numbered ?? style.item) ? 'item' : 'paragraph' };
}

/** Reads one property of a paragraph, told by the element that holds it. */
export function noteProperty(
  paragraph: OpenParagraph,
  path: string,
  value: string | undefined,
  styleOf: StyleOf,
): void {
  if (path === 'pPr/pStyle') paragraph.style = styleOf(value);
  else if (path === 'pPr/outlineLvl') paragraph.outline = countOf(value, 9);
  else if (path === 'numPr/numId') paragraph.numbered = value !== '0';
  else if (path === 'rPr/rStyle' && paragraph.run) paragraph.run.style = styleOf(value);
  else if (path === 'rPr/b' && paragraph.run) paragraph.run.bold = isOn(value);
}
