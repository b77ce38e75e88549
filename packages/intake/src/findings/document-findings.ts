import type { Finding } from '@traguardo/core/kernel';
import type { SourceDocument } from '../document/index.ts';
import { proseContradictions } from '../prose/contradictions.ts';
import type { DocumentReading } from '../recognise/read-document.ts';
import type { ScoringChoice } from '../recognise/score-rows.ts';
import { rowFindings } from './row-findings.ts';
import { scoringAdvice } from './scoring-advice.ts';

/**
 * What a document contradicts by itself: its rows one by one, its text beside its tables, its percentages as a
 * whole beside the policy they were recomputed with. The codes are those of the checks on a plan where it has
 * one: the same slip has the same name everywhere.
 */
export function documentFindings(
  file: string,
  document: SourceDocument,
  reading: DocumentReading,
  choice: ScoringChoice,
): readonly Finding[] {
  return [
    ...reading.rows.flatMap((row) => rowFindings(file, row)),
    ...proseFindings(file, document, reading),
    ...scoringAdvice(file, reading.rows, choice),
  ];
}

function proseFindings(file: string, document: SourceDocument, reading: DocumentReading): readonly Finding[] {
  return proseContradictions(document, reading).map(({ row, inTable, inText, sentence, place }) => {
    const { table = 0, row: at = 0, line, sheet } = row.place;
    return {
      code: 'prose-contradicts-table',
      severity: 'info',
      blocking: false,
      path: `table/${table}/${at}/value`,
      params: {
        ...(row.indicator !== undefined && { indicator: row.indicator }),
        ...(sheet !== undefined && { sheet }),
        inTable,
        inText,
        sentence,
        ...(place.line !== undefined && { textLine: `${place.line}` }),
        ...(place.page !== undefined && { textPage: `${place.page}` }),
      },
      source: { file, line: line ?? at, column: 1 },
    };
  });
}
