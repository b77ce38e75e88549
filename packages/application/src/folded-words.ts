/**
 * A name as it is sought: small letters, without accents, so that "forli" finds "FORLÌ" on every engine,
 * whatever the language of the server.
 */
export function foldedWords(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
