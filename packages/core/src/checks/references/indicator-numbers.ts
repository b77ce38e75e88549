const LIST = /^[\d\s,;e-]+$/;

/** The numbers of a printed selection ("1, 3 e 4", "1-3"); empty where it holds other words. */
export function indicatorNumbers(printed: string): readonly string[] {
  if (!LIST.test(printed)) return [];
  return printed.split(/[\s,;e]+/).flatMap(numbersOf);
}

function numbersOf(part: string): readonly string[] {
  const [from, to] = part.split('-').map(Number);
  if (!from) return [];
  if (!to || to < from || to - from > 20) return [String(from)];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}
