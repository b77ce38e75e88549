/** A decimal text divided by ten as often as asked: "98.77" by 2 is "0.9877". Digits are moved, never computed. */
export function shiftLeft(value: string, by: number): string {
  const negative = value.startsWith('-');
  const [whole = '0', fraction = ''] = value.replace('-', '').split('.');
  const padded = whole.padStart(by + 1, '0');
  const moved = `${padded.slice(0, -by)}.${padded.slice(-by)}${fraction}`;
  return negative ? `-${moved}` : moved;
}
