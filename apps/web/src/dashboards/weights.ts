import type { DashboardView } from '@traguardo/contracts';

/** Whether the weights the server summed make a hundred, none missing. */
export function isWhole({
  weightsSum,
  weightsMissing,
}: Pick<DashboardView, 'weightsSum' | 'weightsMissing'>): boolean {
  return weightsMissing === 0 && weightsSum !== null && /^100(?:\.0+)?$/.test(weightsSum);
}
