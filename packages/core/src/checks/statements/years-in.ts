/** A span of years as printed: "2025-2027", "2025/27", "ottobre 2025 - marzo 2026", "2025"; first and last are the same for one year. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

const MONTH =
  '(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)';
const SPAN = new RegExp(
  String.raw`\b((?:19|20)\d{2})\b(?:\s*[-–/]\s*(?:${MONTH}\s+)?((?:19|20)?\d{2})\b)?`,
  'g',
);

/** The spans of years named in a text, in order; dates ("13.2.2025") count as their year. */
export function yearsIn(text: string): YearSpan[] {
  return [...text.matchAll(SPAN)].map((match) => {
    const first = Number(match[1]);
    const end = match[2];
    if (end === undefined) return { first, last: first };
    const last = end.length === 4 ? Number(end) : Math.trunc(first / 100) * 100 + Number(end);
    return { first, last };
  });
}

/** "2025-2027", or "2025" for one year. */
export function spanText({ first, last }: YearSpan): string {
  return first === last ? String(first) : `${first}-${last}`;
}
