/** A cell that holds a figure and nothing else; a year alone is a heading as well as a figure. */
export function isFigure(text: string): boolean {
  if (/^(?:19|20)\d\d$/.test(text)) return false;
  return /^(?:[<>=≤≥]\s*)?(?:€\s*)?[-+–]?\s*\d[\d.,\s]*(?:%|€|‰)?\s*(?:\([^)]{0,3}\)|\*)?$|^(?:n\.?s\.?|n\.?d\.?|-|–)$/i.test(
    text,
  );
}
