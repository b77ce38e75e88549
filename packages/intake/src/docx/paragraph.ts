import type { Block, TextRole } from '../document/index.ts';
import type { Numbering } from './numbering.ts';
import { isHeight, isHigh, levelOf, type StyleMeaning, type StyleOf } from './styles.ts';
import { countOf, isOn } from './values.ts';

/** A paragraph being read; `after` holds the text boxes anchored in it. */
export interface OpenParagraph {
  text: string;
  /** The end of it. */
  tail: string;
  page: number | null;
  style: StyleMeaning;
  styleId: string | undefined;
  outline: number | null;
  /** Undefined as long as only the style may say. */
  list: string | undefined;
  listLevel: number | undefined;
  run: OpenRun | null;
  bold: boolean;
  light: boolean;
  readonly after: Block[];
}

interface OpenRun {
  bold: boolean | undefined;
  hidden: boolean | undefined;
  raised: boolean | undefined;
  style: StyleMeaning | null;
}

/** A paragraph with nothing in it yet. */
export function openParagraph(styleOf: StyleOf): OpenParagraph {
  return {
    text: '',
    tail: '',
    page: null,
    style: styleOf(undefined),
    styleId: undefined,
    outline: null,
    list: undefined,
    listLevel: undefined,
    run: null,
    bold: false,
    light: false,
    after: [],
  };
}

/** A run with nothing said of it yet. */
export function openRun(): OpenRun {
  return { bold: undefined, hidden: undefined, raised: undefined, style: null };
}

/** Notes whether text that can be seen is bold: by itself, its own style, the paragraph's, the table's. */
export function weigh(paragraph: OpenParagraph, byTable: boolean): void {
  const { run, style } = paragraph;
  if (run?.bold ?? run?.style?.bold ?? style.bold ?? byTable) paragraph.bold = true;
  else paragraph.light = true;
}

/** Whether what is being read is not shown to readers. */
export function isHidden({ run, style }: OpenParagraph): boolean {
  return run?.hidden ?? run?.style?.hidden ?? style.hidden ?? false;
}

/** Whether what is being read stands above the line, as the number of a note does. */
export function isRaised({ run, style }: OpenParagraph): boolean {
  return run?.raised ?? run?.style?.raised ?? style.raised ?? false;
}

/** The number the word processor puts before the paragraph, with a blank after it; nothing where it puts none. */
export function numberOf({ style, styleId, list, listLevel }: OpenParagraph, numbering: Numbering): string {
  const of = list ?? style.list;
  if (of === undefined || of === '0') return '';
  const number = numbering.next(of, listLevel ?? style.listLevel ?? numbering.levelOf(of, styleId));
  return number === '' ? '' : `${number} `;
}

/** What the paragraph is: its own settings before those of its style. */
export function roleOf(paragraph: OpenParagraph): TextRole {
  const { outline, style } = paragraph;
  const level = outline === null ? style.level : levelOf(outline);
  if (level !== null) return { is: 'heading', level };
  if (style.caption) return { is: 'caption' };
  return { is: (paragraph.list ?? style.list ?? '0') === '0' ? 'paragraph' : 'item' };
}

/** Reads one property of a paragraph, told by the element that holds it. */
export function noteProperty(
  paragraph: OpenParagraph,
  path: string,
  value: string | undefined,
  styleOf: StyleOf,
): void {
  if (path === 'pPr/pStyle') {
    paragraph.style = styleOf(value);
    paragraph.styleId = value;
  } else if (path === 'pPr/outlineLvl') paragraph.outline = countOf(value, 9);
  else if (path === 'numPr/numId') paragraph.list = value;
  else if (path === 'numPr/ilvl') paragraph.listLevel = countOf(value, 0);
  else if (path === 'rPr/rStyle' && paragraph.run) paragraph.run.style = styleOf(value);
  else if (path === 'rPr/b' && paragraph.run) paragraph.run.bold = isOn(value);
  else if (path.startsWith('rPr/') && isHeight(path.slice(4)) && paragraph.run) {
    paragraph.run.raised = isHigh(value);
  } else if (path === 'rPr/vanish' && paragraph.run) paragraph.run.hidden = isOn(value);
}
