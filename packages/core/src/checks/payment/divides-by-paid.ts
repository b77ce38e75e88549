/** True for a formula that divides by the amounts paid: the timeliness indicator (DPCM 22/9/2014 art. 9). */
export function dividesByPaid(formula: string): boolean {
  return /import[oi]\s+pagat[oi]/i.test(formula);
}
