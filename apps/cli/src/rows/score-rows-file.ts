import { existsSync } from 'node:fs';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import {
  defaultMethodology,
  POLICY_NAMES,
  policyByName,
  type ScoredRow,
  scoreRows,
} from '@traguardo/core/scoring';
import { type AskedPolicy, readPolicy } from '@traguardo/folder';
import { commandFailureText, commandLabels } from '@traguardo/texts/command-line';
import { scoreStatusLabel } from '@traguardo/texts/labels';
import type { Answer, Failure } from '../command.ts';
import { loadLines } from '../refusal-lines.ts';
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

async function askedPolicy(asked: string | undefined): Promise<Outcome<AskedPolicy, Failure>> {
  if (asked === undefined) return done({ methodology: defaultMethodology });
  const policy = policyByName(asked);
  if (policy) return done({ methodology: defaultMethodology, policy });
  if (!existsSync(asked)) {
    return refused([commandFailureText({ kind: 'unknown-policy', asked, known: POLICY_NAMES })]);
  }
  const read = await readPolicy(asked);
  return read.ok ? read : refused(loadLines(read.refusal, ''));
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
