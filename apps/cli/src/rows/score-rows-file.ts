import { done, type Outcome } from '@traguardo/core/kernel';
import { type ScoredRow, scoreRows } from '@traguardo/core/scoring';
import { commandLabels } from '@traguardo/texts/command-line';
import { scoreStatusLabel } from '@traguardo/texts/labels';
import type { Answer, Failure } from '../command.ts';
import { askedPolicy } from './asked-policy.ts';
import { readRows } from './read-rows.ts';

/** Scores the rows of a file by a policy given by name, or by a file; by the default ones when absent. */
export async function scoreRowsFile(
  file: string,
  asked: string | undefined,
): Promise<Outcome<Answer, Failure>> {
  const policy = await askedPolicy(asked);
  if (!policy.ok) return policy;
  const rows = readRows(file);
  if (!rows.ok) return rows;
  const scored = scoreRows(rows.value, policy.value.methodology, policy.value.policy);
  return done({ status: 0, json: () => ({ rows: scored }), text: () => rowsText(scored) });
}

function rowsText(rows: readonly ScoredRow[]): string {
  const head = [
    commandLabels.value,
    commandLabels.target,
    commandLabels.score,
    commandLabels.declared,
    commandLabels.agrees,
  ];
  const table = [head, ...rows.map(rowCells)];
  const widths = head.map((_, column) =>
    table.reduce((width, cells) => Math.max(width, (cells[column] ?? '').length), 0),
  );
  return table
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rowCells(row: ScoredRow): string[] {
  const agrees = row.agrees === null ? '' : row.agrees ? commandLabels.yes : commandLabels.no;
  return [row.value, row.target, row.score ?? scoreStatusLabel[row.status], row.declared, agrees];
}
