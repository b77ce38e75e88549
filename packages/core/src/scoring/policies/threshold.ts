import { type Exact, exact } from '../../kernel/index.ts';
import type { Band, Policy } from '../../methodology/index.ts';
import type { ScoreReason } from '../score.ts';
import { type Comparison, onNumbers } from './comparison.ts';
import { higherProportional } from './higher-proportional.ts';
import { lowerMirror } from './lower-mirror.ts';

export type ThresholdPolicy = Extract<Policy, { name: 'threshold' }>;

/** One band in exact numbers; null for an open end. */
export interface ExactBand {
  readonly from: Exact | null;
  readonly to: Exact | null;
  readonly score: Exact;
}

/**
 * The score of the band the value, or its attainment in percent, falls in: `from` included, `to`
 * excluded, in any order of bands, rising or falling. With interpolation the score goes in a straight
 * line from this band's to the next one's. A value in no band is refused: the table does not say.
 */
export function thresholdScore(comparison: Comparison, policy: ThresholdPolicy): Exact | ScoreReason {
  const measured = thresholdMeasure(comparison, policy);
  if (typeof measured === 'string') return measured;
  return bandFormula(measured, exactBands(policy.bands), policy.interpolate) ?? 'outside-bands';
}

/** What is looked up in the bands. */
export function thresholdMeasure(comparison: Comparison, policy: ThresholdPolicy): Exact | ScoreReason {
  if (policy.of === 'value') return onNumbers(comparison, (result) => result);
  return onNumbers(comparison, comparison.better === 'lower' ? lowerMirror : higherProportional);
}

/** The bands, exact; null is an open end. */
export function exactBands(bands: readonly Band[]): readonly ExactBand[] {
  return bands.map((band) => ({
    from: band.from ? exact(band.from) : null,
    to: band.to ? exact(band.to) : null,
    score: exact(band.score),
  }));
}

/** The formula alone: also what an explanation is recomputed with. */
export function bandFormula(
  measured: Exact,
  bands: readonly ExactBand[],
  interpolate: boolean,
): Exact | null {
  const band = bands.find(
    ({ from, to }) => (!from || measured.compare(from) >= 0) && (!to || measured.compare(to) < 0),
  );
  if (!band) return null;
  if (!interpolate || !band.from || !band.to) return band.score;
  const { from, to } = band;
  const next = bands.find((other) => other.from?.equals(to));
  if (!next) return band.score;
  const share = measured.minus(from).over(to.minus(from));
  return band.score.plus(next.score.minus(band.score).times(share));
}
