/** Room left between two records entered one after the other. */
const GAP = 1024;

/**
 * Positions for records in the order they are wanted. Those that had one keep it where the order allows, so
 * that a record moved or added in the middle changes itself alone and not all that follow.
 */
export function positionsFor(before: readonly (number | null)[]): readonly number[] {
  const kept = longestRising(before);
  const positions: number[] = [];
  let last = 0;
  for (let index = 0; index < before.length; ) {
    const own = before[index];
    if (kept.has(index) && own !== null && own !== undefined) {
      positions.push(own);
      last = own;
      index += 1;
      continue;
    }
    let end = index;
    while (end < before.length && !kept.has(end)) end += 1;
    const next = end < before.length ? (before[end] ?? null) : null;
    const count = end - index;
    const step = next === null ? GAP : Math.floor((next - last) / (count + 1));
    // No room between two neighbours: all are given room anew.
    if (step < 1) return before.map((_, place) => (place + 1) * GAP);
    for (let each = 1; each <= count; each += 1) positions.push(last + step * each);
    last = positions[positions.length - 1] ?? last;
    index = end;
  }
  return positions;
}

/** The places of the longest run of rising numbers, gaps allowed: those that need not move. */
function longestRising(numbers: readonly (number | null)[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous = new Map<number, number | undefined>();
  const at = (place: number | undefined) => (place === undefined ? null : (numbers[place] ?? null));
  for (const [place, number] of numbers.entries()) {
    if (number === null) continue;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((at(tails[middle]) ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous.set(place, tails[low - 1]);
    tails[low] = place;
  }
  const kept = new Set<number>();
  for (let place = tails[tails.length - 1]; place !== undefined; place = previous.get(place)) kept.add(place);
  return kept;
}
