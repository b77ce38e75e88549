import type { Exact } from '../kernel/index.ts';

/** How a wrong figure most likely came about, when its digits tell. */
export type LikelySlip = 'sign' | 'swapped-digits';

/** Compares a printed figure with the computed one at `places`; null when nothing simple explains it. */
export function likelySlip(printed: Exact, computed: Exact, places: number): LikelySlip | null {
  const left = printed.toFixed(places);
  const right = computed.toFixed(places);
  if (left === right) return null;
  if (printed.negated().equals(computed)) return 'sign';
  if (left.length !== right.length) return null;
  const differing = [...left].flatMap((digit, index) => (digit === right[index] ? [] : [index]));
  const [first, second] = differing;
  if (differing.length !== 2 || first === undefined || second === undefined) return null;
  return left[first] === right[second] && left[second] === right[first] ? 'swapped-digits' : null;
}
