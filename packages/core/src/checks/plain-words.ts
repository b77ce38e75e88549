/** Words alone, for comparing labels: lower case, no accents, no punctuation, single blanks. */
export function plainWords(text: string): string {
  // Most words have no accent to take off, and taking it off costs the most.
  const bare = /^[ -~]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{Diacritic}/gu, '');
  return bare
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
