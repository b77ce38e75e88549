const ORDINALS: readonly RegExp[] = [/\bprimo\s+anno\b/i, /\bsecondo\s+anno\b/i, /\bterzo\s+anno\b/i];

/** 1 to 3 for "primo anno", "secondo anno", "terzo anno" in a text; null for none. */
export function ordinalYear(text: string): number | null {
  const index = ORDINALS.findIndex((pattern) => pattern.test(text));
  return index < 0 ? null : index + 1;
}
