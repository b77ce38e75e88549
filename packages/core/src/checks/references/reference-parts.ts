/** What a printed reference says before it is resolved: the level its prefix names, and the code. */
export interface ReferenceParts {
  readonly level: 'strategic' | 'operational' | null;
  readonly code: string | null;
}

// "00" is how a text extraction often reads the letters OO.
const REFERENCE = /^(?:(O\.?O\.?|00|O\.?S\.?)\s+|[A-Z]+\s*)?(\d+(?:\.\d+)*)\b/i;

/**
 * Reads "OO 1.2.1", "OS 1.1", "3.1.3" or "AS1", whose code is "1": a code never holds its prefix. Both
 * parts are null where the text is no reference.
 */
export function referenceParts(printed: string): ReferenceParts {
  const match = REFERENCE.exec(printed.trim());
  const prefix = match?.[1]?.replaceAll('.', '').toUpperCase();
  return {
    level: prefix === undefined ? null : prefix === 'OS' ? 'strategic' : 'operational',
    code: match?.[2] ?? null,
  };
}
