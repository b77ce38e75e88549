/** A normalised text and its lower-case twin, position by position the same. */
export interface Source {
  readonly text: string;
  readonly lower: string;
}

/** What a scanner found: its value and the position after it. */
export interface Found<T> {
  readonly value: T;
  readonly end: number;
}

/** The text beside its small letters, position for position, with the straight apostrophe. */
export function source(text: string): Source {
  let lower = '';
  for (const unit of text.split('')) {
    const small = unit === '’' ? "'" : unit.toLowerCase();
    // A letter whose small form is longer would shift every later position.
    lower += small.length === 1 ? small : unit;
  }
  return { text, lower };
}

/** The position after one space, if one stands there. */
export function skipBlank(from: Source, at: number): number {
  return from.text[at] === ' ' ? at + 1 : at;
}

/** The mark of a footnote ("30 gg¹") is no part of the word. */
const WORD = /[\p{L}\p{M}\p{Nd}\p{Nl}]/u;

/** Whether a letter or digit stands at the position: then a word ending before it would be cut. */
export function wordAt(from: Source, at: number): boolean {
  const unit = from.text[at];
  return unit !== undefined && WORD.test(unit);
}

/** Runs a sticky expression at a position. */
export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
