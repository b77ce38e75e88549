import type { Check } from '../check.ts';
import { effectiveWeightWrong } from './effective-weight-wrong.ts';
import { managerTotalWrong } from './manager-total-wrong.ts';
import { managerWeightBlank } from './manager-weight-blank.ts';
import { managerWeightsDoNotSum } from './manager-weights-do-not-sum.ts';
import { monitoringWithWeight } from './monitoring-with-weight.ts';
import { subsetWeightsDiffer } from './subset-weights-differ.ts';
import { weightMissing } from './weight-missing.ts';
import { weightPrintedTwiceDifferently } from './weight-printed-twice-differently.ts';
import { weightWithoutTarget } from './weight-without-target.ts';
import { weightZeroNotMonitoring } from './weight-zero-not-monitoring.ts';
import { weightsDoNotSum } from './weights-do-not-sum.ts';

/** The checks of the family, in the order of the catalogue. */
export const weightsChecks: readonly Check[] = [
  weightsDoNotSum,
  weightMissing,
  weightPrintedTwiceDifferently,
  effectiveWeightWrong,
  subsetWeightsDiffer,
  weightWithoutTarget,
  weightZeroNotMonitoring,
  monitoringWithWeight,
  managerWeightsDoNotSum,
  managerTotalWrong,
  managerWeightBlank,
];
