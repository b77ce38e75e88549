const DROPPED = new Set(
  (
    'a ad agli ai al alla alle allo all anche altre altri anno ed e che con cui d da dal dall dalla dalle dai ' +
    'dagli dei del dell della delle dello degli di ed es essere etc fra gli i il in l la le lo loro n ne nei nel ' +
    'nell nella nelle negli non nr o od ogni oltre per più presso s si su sua sue sugli sui sul sull sulla sulle ' +
    'suo tra un una uno vs x relativa relative relativi relativo attraverso mediante nonché nello hanno tutti tutto'
  ).split(' '),
);

/** Stable slugs out of Italian titles: a few meaningful words, ASCII, each given once in one body. */
export class Slugs {
  private readonly given = new Set<string>();

  /** Takes `id` itself. @throws when it was given before: ids are unique in a body. */
  claim(id: string): string {
    if (this.given.has(id)) throw new Error(`id given twice: ${id}`);
    this.given.add(id);
    return id;
  }

  /** A slug of the title's first meaningful words; more of them, then a number, until it is free. */
  of(title: string, prefix = ''): string {
    const words = wordsOf(title);
    for (let count = 4; count <= Math.max(4, words.length); count += 1) {
      const slug = [prefix, ...words.slice(0, count)].filter((word) => word !== '').join('-');
      if (slug.length > 60 && count > 4) break;
      if (slug !== '' && !this.given.has(slug)) return this.claim(slug);
    }
    const base = [prefix, ...words.slice(0, 4)].filter((word) => word !== '').join('-');
    for (let number = 2; ; number += 1) {
      if (!this.given.has(`${base}-${number}`)) return this.claim(`${base}-${number}`);
    }
  }
}

function wordsOf(title: string): string[] {
  return title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => /^\d+$|..+/.test(word) && !DROPPED.has(word));
}
