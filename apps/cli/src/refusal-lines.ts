import { join } from 'node:path';
import type { LoadProblem, Refusal } from '@traguardo/application';
import type { Finding } from '@traguardo/core/kernel';
import type { Problem } from '@traguardo/core/plan';
import { findingText } from '@traguardo/texts';
import { commandLabels } from '@traguardo/texts/command-line';
import { folderProblemText, problemText, refusalText } from '@traguardo/texts/refusals';
import type { Failure } from './command.ts';

/** A refusal as lines for the standard error: the first sums up; each problem has its place and its line. */
export function refusalLines(refusal: Refusal, folder: string): Failure {
  switch (refusal.kind) {
    case 'unreadable':
      return loadLines(refusal.problems, folder);
    case 'invalid':
      return summed(
        folder,
        refusal.problems.map((problem) => invalidLine(problem, folder)),
      );
    case 'forbidden':
    case 'not-found':
    case 'ambiguous':
      return [`${folder}: ${refusalText(refusal)}`];
  }
}

/** What keeps files from being read, each with its place; the names of files are relative to `folder`. */
export function loadLines(problems: readonly LoadProblem[], folder: string): Failure {
  return summed(
    folder,
    problems.map((problem) => `${place(folder, problem)}: ${folderProblemText(problem)}`),
  );
}

/** Findings that stop a command: where, and what is wrong. */
export function findingLines(findings: readonly Finding[], folder: string): Failure {
  return summed(
    folder,
    findings.map((finding) => {
      const where = finding.source ? place(folder, finding.source) : `${folder}: ${finding.path}`;
      return `${where}: ${findingText(finding).what}`;
    }),
  );
}

/** One problem is its own summary. */
function summed(folder: string, lines: readonly string[]): Failure {
  if (lines.length === 1) return lines;
  const head = [folder, `${lines.length} ${commandLabels.problems}`].filter(Boolean).join(': ');
  return [`${head}:`, ...lines.map((line) => `  ${line}`)];
}

function invalidLine(problem: Problem, folder: string): string {
  const where = problem.source ? place(folder, problem.source) : `${folder}: ${problem.path}`;
  return `${where}: ${problemText(problem)}`;
}

function place(
  folder: string,
  source: { readonly file: string; readonly line?: number; readonly column?: number },
): string {
  if (source.file === '') return folder || '""';
  return [join(folder, source.file), source.line, source.column]
    .filter((part) => part !== undefined)
    .join(':');
}
