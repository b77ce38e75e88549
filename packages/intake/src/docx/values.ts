/** Whether an on/off property is on: present without a value means on. */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off';
}

/** A count as written, or `otherwise`; held below what any page can show, so that a lie costs nothing. */
export function countOf(value: string | undefined, otherwise: number): number {
  if (value === undefined || !/^\d{1,6}$/.test(value)) return otherwise;
  return Math.min(Number(value), 1024);
}
