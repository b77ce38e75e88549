const LEADING = /^[\s,;:.=–—-]+/;

/**
 * What stands beside a value, made into a note: joining punctuation and enclosing brackets dropped,
 * unpaired brackets (a cell cut short) removed, so that the note can be printed in brackets and read
 * back. Empty when nothing is left. Idempotent, also through a pair of brackets around it.
 */
export function cleanNote(rest: string): string {
  let note = paired(rest);
  for (;;) {
    const next = unwrapped(note.replace(LEADING, '').trim());
    if (next === note) return note;
    note = next;
  }
}

/** Splits at a separator that stands outside every bracket. */
export function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i];
    if (unit === '(') depth++;
    else if (unit === ')') depth--;
    else if (unit === separator && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** The bracketed groups of a text that stand in no other: positions of "(" and after ")". */
export function outerGroups(text: string): { open: number; close: number }[] {
  const groups: { open: number; close: number }[] = [];
  let depth = 0;
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(' && depth++ === 0) open = i;
    if (text[i] === ')' && --depth === 0) groups.push({ open, close: i + 1 });
  }
  return groups;
}

/** Two notes as one, with a comma between. */
export function joinNotes(first: string | undefined, second: string): string {
  if (first === undefined) return second;
  return second === '' ? first : `${first}, ${second}`;
}

function unwrapped(text: string): string {
  const [group] = outerGroups(text);
  return group?.open === 0 && group.close === text.length ? text.slice(1, -1) : text;
}

function paired(text: string): string {
  const lone = new Set<number>();
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') open.push(i);
    if (text[i] === ')' && open.pop() === undefined) lone.add(i);
  }
  for (const position of open) lone.add(position);
  if (lone.size === 0) return text;
  const kept = text.split('').filter((_, i) => !lone.has(i));
  return kept.join('').replace(/ {2,}/g, ' ');
}
