import { fold } from '../recognise/fold.ts';

/** A figure in running text. */
export interface ProseFigure {
  /** As printed, with its sign of percentage. */
  readonly printed: string;
  readonly value: number;
  readonly percent: boolean;
  /** Where in the sentence it begins. */
  readonly at: number;
}

const FIGURE =
  /(?<![\p{L}\d.,/°-])(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?![\p{L}\d°ªº/]|\.\d)\s?(%|per ?cento)?/gu;
const MONTHS =
  'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre';
const MONTH_AFTER = new RegExp(`^\\s*(?:${MONTHS})\\b`);
/** A word right before a number that it names: an article, a page, a phase. */
const NAMED =
  /\b(?:artt?|artic\w+|comma|commi|cc|lett|prot\w*|iso|pag\w*|tab\w*|fig\w*|allegat\w+|capitol\w+|paragraf\w+|sezione|misura|fase|punto|edizione|obiettivo|indicatore|anno|triennio|biennio|reg|ue|cup|d\.? ?lgs|dlgs|d\.?p\.?r|d\.?m|d\.?l|l|legge|decreto|regolamento|direttiva|circolare)\b[.°]?\s*$/;
/** An act whose number follows: "D.P.R. 23 luglio 2004, n.", but not "… e n. 12 imprese". */
const ACT =
  /\b(?:legge|decreto|d\.? ?lgs|d\.?p\.?r|d\.?p\.?c\.?m|d\.?m|d\.?l|regolament\w+|delib\w+|determin\w+|direttiva|circolare)\b(?:(?!\be n\.)[^;]){0,45}(?<!\be )\bn\.\s*$/;

/**
 * The figures of a sentence that may count something: no dates, years, numbers of acts, articles and pages.
 * Italian separators: 1.284 is one thousand two hundred eighty-four.
 */
export function figuresIn(sentence: string): readonly ProseFigure[] {
  const found: ProseFigure[] = [];
  for (const match of sentence.matchAll(FIGURE)) {
    const [whole, digits = '', decimals, percent] = match;
    const before = fold(sentence.slice(Math.max(0, match.index - 60), match.index));
    const after = fold(sentence.slice(match.index + whole.length, match.index + whole.length + 14));
    const isYear = decimals === undefined && percent === undefined && /^(?:19|20)\d\d$/.test(digits);
    if (isYear || MONTH_AFTER.test(after) || NAMED.test(before) || ACT.test(before)) continue;
    const value = Number(`${digits.replaceAll('.', '')}.${decimals ?? '0'}`);
    found.push({ printed: whole.trim(), value, percent: percent !== undefined, at: match.index });
  }
  return found;
}
