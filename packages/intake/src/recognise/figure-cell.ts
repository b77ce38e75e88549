/** No figure is written with more characters, spaces and signs included. */
const LONGEST_FIGURE = 200;

/** A cell that holds a figure and nothing else; no year or day alone, which heads a column, and no code ("1.1.2"). */
export function isFigure(text: string): boolean {
  if (text.length > LONGEST_FIGURE) return false;
  if (isYear(text) || /^\d{1,2}\.\d{1,2}\.\d{4}$|(?:^|\s)\d{1,2}(?:\.\d{1,2}){2,}$/.test(text)) return false;
  return /^(?:[<>=≤≥]\s*)?(?:€\s*)?[-+–]?\s*\d[\d.,\s]*(?:%|€|‰)?\s*(?:\([^)]{0,3}\)|\*|[⁰¹²³⁴-⁹⁽⁾]{1,6})?$|^(?:n\.?s\.?|n\.?d\.?|-|–|\/{1,2})$/i.test(
    text,
  );
}

/** A year and nothing else. */
export function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

/** A figure that says what it measures: no number of a row, no code. */
export function isAmount(text: string): boolean {
  return text.length <= LONGEST_FIGURE && /[%€‰]/.test(text) && isFigure(text);
}

/** True where a row of these cells holds a figure beside its label. */
export function holdsFigure(texts: readonly string[]): boolean {
  return texts.slice(1).some(isFigure) || isAmount(texts[0] ?? '');
}
