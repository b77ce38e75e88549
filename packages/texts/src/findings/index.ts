import type { Finding } from '@traguardo/core/kernel';
import { drawnAlong } from './also.ts';
import { completenessTexts } from './completeness.ts';
import { deadlinesTexts } from './deadlines.ts';
import { documentsTexts } from './documents.ts';
import { ended, figuresOf } from './figures.ts';
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
import { templateTexts } from './template.ts';
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
  ...completenessTexts,
};

/**
 * A finding told in Italian, with what follows from it and the doubt on its source, if any; for a code
 * without sentences, the code itself (the meta-test forbids it).
 */
export function findingText({ code, params }: Pick<Finding, 'code' | 'params'>): FindingText {
  const sentences = findingTexts[code] ?? documentsTexts[code] ?? templateTexts[code];
  const figures = figuresOf(params);
  if (!sentences) return { title: code, what: '', why: '', todo: '' };
  const text = sentences(figures);
  const what = [
    text.what,
    ...(figures.has('also') ? [`Riguarda anche: ${drawnAlong(params.also, titleOf)}.`] : []),
    ...(figures.has('uncertain') ? [`La lettura è incerta: ${ended(figures.text('uncertain'))}`] : []),
  ];
  return { ...text, what: what.join(' ') };
}

/** A finding in the order and with the names of the command's contract; its sentence is `message`. */
export function findingRecord(finding: Finding) {
  const { code, severity, blocking, path, source, params } = finding;
  return {
    code,
    severity,
    blocking,
    path,
    source: source ?? null,
    params,
    message: findingText(finding).what,
  };
}

function titleOf(code: string): string {
  return findingTexts[code]?.(figuresOf({})).title ?? code;
}
