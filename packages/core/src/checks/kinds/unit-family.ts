/** What a printed unit of measure asks of a target; null where the words do not say. */
export type UnitFamily = 'yes-no' | 'percent' | 'number';

/** What a printed unit of measure announces; null where none is printed or it announces nothing. */
export function unitFamily(printed: string | undefined): UnitFamily | null {
  if (printed === undefined) return null;
  const unit = printed.trim();
  if (/dicotomic/i.test(unit) || /^s[iì]\s*\/\s*no$/i.test(unit)) return 'yes-no';
  if (/percentual/i.test(unit) || unit.startsWith('%')) return 'percent';
  if (/^(numero|n\.?|nr\.?)(\s|$)/i.test(unit)) return 'number';
  return null;
}
