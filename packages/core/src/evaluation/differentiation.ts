import { type Decimal, Exact, exact } from '../kernel/index.ts';
import type { DifferentiationBand } from './evaluation.ts';

/** Below so many people a spread says nothing, and would tell the ratings of single ones. */
export const FEWEST_EVALUATED = 3;

/**
 * The variance of the ratings given, exact, in squared points: over all of them, which are no sample.
 * Null below three people.
 */
export function ratingVariance(scores: readonly Exact[]): Exact | null {
  if (scores.length < FEWEST_EVALUATED) return null;
  const count = Exact.int(scores.length);
  const mean = Exact.sum(scores).over(count);
  const squares = scores.map((score) => score.minus(mean)).map((gap) => gap.times(gap));
  return Exact.sum(squares).over(count);
}

/**
 * The standard deviation of the ratings given, in points at `places` decimals (0 to 6), half up; null
 * below three people. It has no exact form: nothing is computed from it.
 */
export function ratingSpread(scores: readonly Exact[], places: number): Exact | null {
  const variance = ratingVariance(scores);
  return variance ? squareRoot(variance, places) : null;
}

/**
 * The score of who gave the ratings: that of the highest band their spread reaches, compared exactly on
 * the squares. Null below three people, or below all bands.
 */
export function differentiationScore(
  scores: readonly Exact[],
  bands: readonly DifferentiationBand[],
): Decimal | null {
  const variance = ratingVariance(scores);
  if (!variance) return null;
  const reached = bands.filter(({ from }) => variance.compare(exact(from).times(exact(from))) >= 0);
  const best = reached.reduce<DifferentiationBand | null>(
    (top, band) => (top && exact(top.from).compare(exact(band.from)) >= 0 ? top : band),
    null,
  );
  return best?.score ?? null;
}

/** The root at `places` decimals, half up: the greatest r with (r - half a unit)² within the value. */
function squareRoot(value: Exact, places: number): Exact {
  const scale = Exact.of(10n ** BigInt(places));
  const half = Exact.of(1, 2);
  let low = 0n;
  let high = BigInt(value.plus(Exact.ONE).times(scale).toFixed(0)) + 1n;
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    const edge = Exact.of(middle).minus(half).over(scale);
    if (edge.sign() <= 0 || edge.times(edge).compare(value) <= 0) low = middle;
    else high = middle - 1n;
  }
  return Exact.of(low).over(scale);
}
