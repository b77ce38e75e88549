import { type Narrative, type NarrativeDocument, narrativesOf, type Plan } from '@traguardo/core/plan';
import { documentWords } from '@traguardo/texts/documents';
import type { Block, Section } from '../model/document.ts';
import { section } from './parts.ts';
import { proseOf } from './prose.ts';

/** What a body says in a section: one passage alone, or several under titles of their own. */
export interface Passages {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** The passages of one document, each found once: in the section it names, or nearest to it, or among the others. */
export interface PassageShelf {
  /**
   * The passages of the sections with these codes in the order entered; one that is titled as the section itself
   * stands under its heading. After them those of sections below, which the document does not have.
   */
  readonly of: (heading: string, ...codes: readonly string[]) => Passages;
  /** What stands in no section the document has, nor below one; null where there is nothing. */
  readonly others: () => Section | null;
}

/** The passages a body wrote for a document that has the sections with these codes. */
export function passagesOf(plan: Plan, document: NarrativeDocument, codes: readonly string[]): PassageShelf {
  const known = new Set(codes);
  const written = narrativesOf(plan, document).filter(({ text }) => text.trim() !== '');
  const homes = written.map((one): readonly [Narrative, string | null] => [one, homeOf(one.section, known)]);
  const at = (...wanted: readonly (string | null)[]) =>
    homes.flatMap(([one, home]) => (wanted.includes(home) ? [one] : []));
  return {
    of: (heading, ...wanted) => {
      const all = at(...wanted);
      const own = all.filter(({ section: code }) => wanted.includes(code));
      const bare = own.filter(({ title }) => own.length === 1 || alike(title, heading));
      const titled = own.filter((passage) => !bare.includes(passage));
      const below = all.filter((passage) => !own.includes(passage));
      return {
        blocks: bare.flatMap(({ text }) => proseOf(text)),
        sections: [...titled.map((one) => titledSection(one)), ...below.map((one) => codedSection(one))],
      };
    },
    others: () => section(OTHERS, documentWords.headings.others, [], at(null).map(codedSection)),
  };
}

/** The address of the section of texts without a place. */
export const OTHERS = 'altri-testi';

/** The section of a code, or the nearest the document has above it: of "3.3.1" it is 3.3. */
function homeOf(code: string, known: ReadonlySet<string>): string | null {
  for (let own = code.trim(); own !== ''; own = own.slice(0, Math.max(own.lastIndexOf('.'), 0))) {
    if (known.has(own)) return own;
  }
  return null;
}

function titledSection({ id, title, text }: Narrative): Section {
  return { id: `testo-${id}`, title, blocks: proseOf(text), sections: [] };
}

/** A section under the code its body gives it; a code in words is the name of a part, and stands in no margin. */
function codedSection(passage: Narrative): Section {
  const own = titledSection(passage);
  return /^\d+(?:\.\d+)*$/.test(passage.section) ? { ...own, code: passage.section } : own;
}

const alike = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
