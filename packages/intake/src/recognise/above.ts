import type { Cycle } from './settle.ts';

/** What stands over a table and says what it is about. */
export interface Above {
  /** The headings, outermost first, joined by " > ". */
  readonly section: string;
  /** The short line of text right over it; empty where there is none. */
  readonly caption: string;
  /** The objective whose card or title stands before it. */
  readonly objective?: string;
  /** What the document is of, where it says so. */
  readonly cycle?: Cycle;
}

/** The words nearest to the table. */
export function nearest({ section, caption }: Above): string {
  return [section.split(' > ').at(-1) ?? '', caption].filter((part) => part !== '').join(' | ');
}
