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
    ...oncePerColumn(reading.rows.flatMap((row) => rowFindings(file, row))),
    ...proseFindings(file, document, reading),
    ...scoringAdvice(file, reading.rows, choice),
  ];
}

/**
 * A column of words where percentages should stand is the document's habit: it is told once for its table, at its first
 * row, with how many rows are so. A word alone among percentages may be a slip.
 */
function oncePerColumn(findings: readonly Finding[]): readonly Finding[] {
  const rows = new Map<string, number>();
  for (const finding of findings) {
    if (isWords(finding)) rows.set(tableOf(finding), (rows.get(tableOf(finding)) ?? 0) + 1);
  }
  const told = new Set<string>();
  return findings.flatMap((finding): readonly Finding[] => {
    const table = tableOf(finding);
    const count = rows.get(table) ?? 0;
    if (!isWords(finding) || count < 2) return [finding];
    if (told.has(table)) return [];
    told.add(table);
    return [{ ...finding, severity: 'info', params: { ...finding.params, rows: `${count}` } }];
  });
}

function isWords({ code }: Finding): boolean {
  return code === 'declared-not-a-figure';
}

function tableOf({ path }: Finding): string {
  return path.split('/')[1] ?? '';
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
