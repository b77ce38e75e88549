import type { Finding } from '@traguardo/core/kernel';
import type { DocumentReading, Place, ScoredReadRow } from '@traguardo/intake';
import { findingRecord, findingText, italian } from '@traguardo/texts';
import { policyText, severityTitle } from '@traguardo/texts/labels';
import { readingFiles } from '@traguardo/texts/screens/reading-files';
import { csvBytes } from './csv.ts';
import type { Located } from './located.ts';
import type { At } from './row-places.ts';

const { columns } = readingFiles;

/** The rows as a table: what is common to all, then the columns only some tables have, by their heading. */
export function rowsCsv(rows: readonly ScoredReadRow[], places: readonly At[]): Uint8Array<ArrayBuffer> {
  const names = new Set<string>();
  for (const { cells } of rows) for (const name of Object.keys(cells ?? {})) names.add(name);
  const own = [...names];
  const lines = rows.map((row, index) => [
    `${places[index]?.table ?? ''}`,
    `${places[index]?.at ?? ''}`,
    ...placeCells(row.place),
    readingFiles.kinds[row.kind],
    row.section,
    row.perspective ?? '',
    row.objective ?? '',
    row.group ?? '',
    row.indicator ?? '',
    row.value?.printed ?? '',
    row.target?.printed ?? '',
    row.declared?.printed ?? '',
    italian(row.computed ?? ''),
    row.agrees == null ? '' : readingFiles.yesNo[row.agrees ? 'yes' : 'no'],
    policyText(row.policy ?? null) ?? '',
    ...own.map((name) => row.cells?.[name]?.printed ?? ''),
  ]);
  return csvBytes([[...columns.rows, ...own], ...lines]);
}

/** The findings as a table, in words. */
export function findingsCsv(findings: readonly Located[]): Uint8Array<ArrayBuffer> {
  return csvBytes([
    columns.findings,
    ...findings.map(({ finding, at, place }) => {
      const { title, what, why, todo } = findingText(finding);
      const { indicator } = finding.params;
      return [
        severityTitle[finding.severity].one,
        finding.code,
        `${at?.table ?? ''}`,
        `${at?.at ?? ''}`,
        ...placeCells(place),
        typeof indicator === 'string' ? indicator : '',
        title,
        what,
        why,
        todo,
      ];
    }),
  ]);
}

/** The whole reading, in the shape the command line writes. */
export function readingJson(
  { tables, counts, rows, unread, notices }: DocumentReading,
  findings: readonly Finding[],
): Uint8Array<ArrayBuffer> {
  const reading = { tables, counts, rows, findings: findings.map(findingRecord), unread, notices };
  return new TextEncoder().encode(`${JSON.stringify(reading, null, 2)}\n`);
}

function placeCells({ page, sheet, line }: Place): readonly string[] {
  return [page === undefined ? '' : `${page}`, sheet ?? '', line === undefined ? '' : `${line}`];
}
