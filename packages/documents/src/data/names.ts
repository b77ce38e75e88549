/** A text as part of a file name or address: Latin letters without accents, digits and hyphens. */
export function slugOf(text: string, longest = 60): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}

/** Gives each name once: the second of the same name, whatever its case, gets a number. */
export class UniqueNames {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set([...taken].map((name) => name.toLowerCase()));
  }

  /** The name itself where it is free, else with a number; `longest` holds with the number too. */
  take(name: string, longest = Number.POSITIVE_INFINITY, separator = '-'): string {
    let free = name.slice(0, longest);
    for (let next = 2; this.#taken.has(free.toLowerCase()); next += 1) {
      const ending = `${separator}${next}`;
      free = `${name.slice(0, longest - ending.length)}${ending}`;
    }
    this.#taken.add(free.toLowerCase());
    return free;
  }
}
