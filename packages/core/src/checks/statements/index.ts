import type { Check } from '../check.ts';
import { actNumberDiffers } from './act-number-differs.ts';
import { columnYearRepeated } from './column-year-repeated.ts';
import { figurePrintedTwiceDifferently } from './figure-printed-twice-differently.ts';
import { formulaPrintedDifferently } from './formula-printed-differently.ts';
import { lawMiscited } from './law-miscited.ts';
import { pastYearAsCurrent } from './past-year-as-current.ts';
import { projectYearDiffers } from './project-year-differs.ts';
import { spanAndWordDiffer } from './span-and-word-differ.ts';
import { titlePrintedDifferently } from './title-printed-differently.ts';
import { trienniumNotOfPlan } from './triennium-not-of-plan.ts';
import { yearsDiffer } from './years-differ.ts';

/** The checks of the family, in the order of the catalogue. */
export const statementsChecks: readonly Check[] = [
  actNumberDiffers,
  yearsDiffer,
  trienniumNotOfPlan,
  projectYearDiffers,
  figurePrintedTwiceDifferently,
  columnYearRepeated,
  titlePrintedDifferently,
  formulaPrintedDifferently,
  lawMiscited,
  spanAndWordDiffer,
  pastYearAsCurrent,
];
