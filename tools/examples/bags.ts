/** A text with how many times it occurs. */
export type Bag = ReadonlyMap<string, number>;

export function bag(texts: readonly string[]): Bag {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** What `whole` lacks of `part`: "text (times)". */
export function lacking(part: Bag, whole: Bag): string[] {
  return [...part].flatMap(([text, times]) => {
    const short = times - (whole.get(text) ?? 0);
    return short > 0 ? [`${text} (${short})`] : [];
  });
}

/** All texts and numbers under the keys a test asks for, at any depth; `skip` prunes whole branches. */
export function leaves(
  value: unknown,
  wanted: (key: string) => boolean,
  skip: ReadonlySet<string> = new Set(),
  under = '',
): string[] {
  if (typeof value === 'string' || typeof value === 'number') return wanted(under) ? [String(value)] : [];
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, wanted, skip, under));
  if (value === null || typeof value !== 'object' || value instanceof Map) return [];
  return Object.entries(value).flatMap(([key, one]) => (skip.has(key) ? [] : leaves(one, wanted, skip, key)));
}

/** Everything a dossier, or a part of it, keeps as printed. */
export function prints(value: unknown): string[] {
  return leaves(value, (key) => key === 'printed');
}
