/** Where the tables of a TrueType font begin. */
export function fontTables(view: DataView): (name: string) => number {
  const tables = new Map<string, number>();
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
    const name = [0, 1, 2, 3].map((one) => String.fromCharCode(view.getUint8(at + one))).join('');
    tables.set(name, view.getUint32(at + 8));
  }
  return (name) => {
    const found = tables.get(name);
    if (found === undefined) throw new Error(`the font has no ${name}`);
    return found;
  };
}

/** Every character a TrueType font prints, with the number of its glyph. */
export function* glyphsOf(view: DataView): Generator<readonly [character: number, glyph: number]> {
  const cmap = fontTables(view)('cmap');
  for (let at = 0; at < view.getUint16(cmap + 2); at += 1) {
    const table = cmap + view.getUint32(cmap + 8 + at * 8);
    if (view.getUint16(table) === 12) {
      for (let group = 0; group < view.getUint32(table + 12); group += 1) {
        const [first, last, glyph] = [0, 4, 8].map((one) => view.getUint32(table + 16 + group * 12 + one));
        for (let one = first ?? 0; one <= (last ?? -1); one += 1)
          yield [one, (glyph ?? 0) + one - (first ?? 0)];
      }
    }
    if (view.getUint16(table) !== 4) continue;
    const double = view.getUint16(table + 6);
    for (let segment = 0; segment < double; segment += 2) {
      const last = view.getUint16(table + 14 + segment);
      const first = view.getUint16(table + 16 + double + segment);
      const shift = view.getUint16(table + 16 + 2 * double + segment);
      const ranges = table + 16 + 3 * double + segment;
      const range = view.getUint16(ranges);
      for (let one = first; one <= last && one < 0xffff; one += 1) {
        const own = range === 0 ? one : view.getUint16(ranges + range + 2 * (one - first));
        if (own !== 0) yield [one, (own + shift) & 0xffff];
      }
    }
  }
}
