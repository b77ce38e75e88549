/** Mission, programme and progressive of a printed PIRA code; absent parts are undefined. */
export interface PiraParts {
  readonly mission: string;
  readonly programme: string | undefined;
  readonly progressive: string | undefined;
}

const CODE = /^(\d{3})(?:-(\d{3}))?(?:-(\d{3}))?$/;

/** Reads "011-005-001"; null where the text is no PIRA code (DM 27/3/2013). */
export function piraParts(printed: string): PiraParts | null {
  const match = CODE.exec(printed.trim());
  return match?.[1] ? { mission: match[1], programme: match[2], progressive: match[3] } : null;
}

/** The three digits a printed description starts with ("011 Competitività…"), if any. */
export function leadingCode(description: string | undefined): string | undefined {
  return /^\d{3}(?=\D|$)/.exec(description?.trim() ?? '')?.[0];
}
