import { fold } from '../recognise/fold.ts';

const LONGEST = 60;
/** Words that tell no two titles apart. */
const SMALL =
  /^(?:di|del|della|delle|dei|degli|dello|dell|dal|dalla|il|lo|la|le|i|gli|l|un|una|e|ed|o|a|al|alla|alle|ai|agli|in|nel|nella|nelle|nei|con|per|su|sul|sulla|da|tra|fra|n|d)$/;

/** Hands out ids that are slugs, each once: the same titles in the same order get the same ids. */
export class Slugs {
  readonly #taken = new Set<string>();
  /** How far each base has been counted: equal titles by the thousand are counted once each. */
  readonly #counts = new Map<string, number>();

  /** Five words of the title that say something; a number where the id is taken; `spare` where none is left. */
  take(title: string, spare: string): string {
    const words = fold(title)
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== '');
    const telling = words.filter((word) => !SMALL.test(word));
    const base =
      (telling.length > 0 ? telling : words).slice(0, 5).join('-').slice(0, LONGEST).replace(/-+$/, '') ||
      spare;
    let id = base;
    let count = this.#counts.get(base) ?? 1;
    for (; this.#taken.has(id); count += 1) id = `${base}-${count + 1}`;
    this.#counts.set(base, count);
    this.#taken.add(id);
    return id;
  }

  /** Keeps an id from being handed out. */
  reserve(id: string): void {
    this.#taken.add(id);
  }
}
