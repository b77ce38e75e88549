import type { Finding } from '@traguardo/core/kernel';
import { deadlinesTexts } from './deadlines.ts';
import { figuresOf } from './figures.ts';
import type { FindingText, FindingTexts } from './finding-text.ts';
import { historyTexts } from './history.ts';
import { kindsTexts } from './kinds.ts';
import { occurrencesTexts } from './occurrences.ts';
import { paymentTexts } from './payment.ts';
import { referencesTexts } from './references.ts';
import { scoresTexts } from './scores.ts';
import { staffingTexts } from './staffing.ts';
import { statementsTexts } from './statements.ts';
import { tablesTexts } from './tables.ts';
import { weightsTexts } from './weights.ts';

export { type Figures, figuresOf, italian } from './figures.ts';
export type { FindingText, FindingTexts } from './finding-text.ts';

/** The sentences of every check, by code. */
export const findingTexts: FindingTexts = {
  ...weightsTexts,
  ...referencesTexts,
  ...kindsTexts,
  ...scoresTexts,
  ...occurrencesTexts,
  ...historyTexts,
  ...tablesTexts,
  ...staffingTexts,
  ...statementsTexts,
  ...deadlinesTexts,
  ...paymentTexts,
};

/** A finding told in Italian; for a code without sentences, the code itself (the meta-test forbids it). */
export function findingText(finding: Pick<Finding, 'code' | 'params'>): FindingText {
  const sentences = findingTexts[finding.code];
  if (!sentences) return { title: finding.code, what: '', why: '', todo: '' };
  return sentences(figuresOf(finding.params));
}
