import type { Check } from './check.ts';
import { completenessChecks } from './completeness/index.ts';
import { deadlinesChecks } from './deadlines/index.ts';
import { historyChecks } from './history/index.ts';
import { kindsChecks } from './kinds/index.ts';
import { occurrencesChecks } from './occurrences/index.ts';
import { paymentChecks } from './payment/index.ts';
import { referencesChecks } from './references/index.ts';
import { scoresChecks } from './scores/index.ts';
import { staffingChecks } from './staffing/index.ts';
import { statementsChecks } from './statements/index.ts';
import { tablesChecks } from './tables/index.ts';
import { weightsChecks } from './weights/index.ts';

/** Every check of the product. Codes are unique and never reused. */
export const catalogue: readonly Check[] = [
  ...weightsChecks,
  ...referencesChecks,
  ...kindsChecks,
  ...scoresChecks,
  ...occurrencesChecks,
  ...historyChecks,
  ...tablesChecks,
  ...staffingChecks,
  ...statementsChecks,
  ...deadlinesChecks,
  ...paymentChecks,
  ...completenessChecks,
];
