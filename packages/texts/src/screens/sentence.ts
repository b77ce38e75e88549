/** A sentence whose strong parts carry the answer. */
export type Sentence = readonly (string | { readonly strong: string })[];

/** The sentence without its emphasis. */
export function plain(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part.strong)).join('');
}

/** "a, b e c"; empty for an empty list. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} e ${parts[parts.length - 1] ?? ''}`;
}
