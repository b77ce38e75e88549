import { cleanText } from '../document/index.ts';

/** A text with runs of its own weight; `strong` is null where the style of its cell decides. */
export interface RichText {
  readonly text: string;
  readonly strong: boolean | null;
}

/** Collects one text of a cell or of the shared ones, element by element. */
export class TextCollector {
  #text = '';
  #inText = false;
  // Readings of Asian characters are not part of what is written.
  #inReading = false;
  #run: { says: boolean; bold: boolean } | null = null;
  #bold = false;
  #light = false;
  #asCell = false;

  open(name: string, val: string | undefined): void {
    if (name === 'rPh') this.#inReading = true;
    else if (name === 't') this.#inText = !this.#inReading;
    else if (name === 'r') this.#run = { says: false, bold: false };
    else if (name === 'rPr' && this.#run) this.#run.says = true;
    else if (name === 'b' && this.#run) this.#run.bold = val !== '0' && val !== 'false';
  }

  close(name: string): void {
    if (name === 'rPh') this.#inReading = false;
    else if (name === 't') this.#inText = false;
    else if (name === 'r') this.#run = null;
  }

  add(text: string): void {
    if (!this.#inText) return;
    this.#text += text;
    if (text.trim() === '') return;
    if (!this.#run?.says) this.#asCell = true;
    else if (this.#run.bold) this.#bold = true;
    else this.#light = true;
  }

  /** What was collected; the next text begins empty. */
  take(): RichText {
    const text = cleanText(unescapeText(this.#text));
    const strong = this.#light ? false : this.#bold && !this.#asCell ? true : null;
    this.#text = '';
    this.#bold = false;
    this.#light = false;
    this.#asCell = false;
    return { text, strong };
  }
}

/** Text as spreadsheets write it: `_x000D_` stands for a character that XML could not hold. */
export function unescapeText(raw: string): string {
  return raw.includes('_x')
    ? raw.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : raw;
}
