import type { Text } from '../document/index.ts';
import { fold } from './fold.ts';

const LINE =
  /^(?:scheda )?(?:obiettivo|ob\.)(?: (?:strategico|operativo|gestionale|specifico|individuale|esecutivo|di performance))?(?: n\.?°?)?\s*(?:(?:\d{1,2}(?:\.\d{1,2})*|[a-z]{0,3}\d+)\b|["“«:–-])/;
const NUMBER_ONLY = /^[^\d]*[\d.]+\.?$/;
const LONGEST = 250;

/** True where the text begins as the title of an objective does: "Obiettivo operativo 2:". */
export function namesObjective(text: string): boolean {
  return text.length <= LONGEST && LINE.test(fold(text));
}

/** What the text over the tables says of the objective they are about. */
export interface Naming {
  readonly objective?: string;
  /** A number without its title, which the next line may say. */
  readonly open?: true;
  /** A line in capitals: the title of an objective, if the next says its weight. */
  readonly title?: string;
  /** The level of the heading that names the objective. */
  readonly level?: number;
  /** A card has been read under it: the next card is that of another objective. */
  readonly used?: true;
}

/** What is known after this text; lines are read in order. */
export function namingAfter({ role, text }: Text, before: Naming): Naming {
  const level = role.is === 'heading' ? role.level : Number.POSITIVE_INFINITY;
  const said = text.replace(/\s+/g, ' ');
  if (said.length > LONGEST) return { ...before, title: '' };
  if (LINE.test(fold(said))) {
    return { objective: said, level, ...(NUMBER_ONLY.test(said) && { open: true }) };
  }
  const { open, ...known } = before;
  if (open && said !== '') return { ...known, objective: `${before.objective} ${said}` };
  const title = inCapitals(said) || before.title || '';
  if (/\bpeso\b/i.test(said) && title !== '') return { objective: title, level };
  if (role.is === 'heading' && before.level !== undefined && level <= before.level) return { title };
  return { ...before, title };
}

/** What is known after a table: a line before it is no title, and no half of one, of what comes after. */
export function namingAfterTable({ title: _, open: __, ...before }: Naming): Naming {
  return before;
}

/** What is known after a card; what it says itself holds. */
export function namingAfterCard(objective: string | undefined, before: Naming): Naming {
  return { ...before, ...(objective !== undefined && { objective }), used: true };
}

/** The words in capitals at the start of a line, if they are enough to be a title. */
function inCapitals(text: string): string {
  const words = /^(?:[^\p{Ll}\s]+(?:\s+|$))+/u.exec(text)?.[0].trim() ?? '';
  return words.includes(' ') && words.replace(/\P{L}/gu, '').length >= 10 ? words : '';
}
