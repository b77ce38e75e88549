import { readFile, stat } from 'node:fs/promises';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import type { Methodology, Policy } from '@traguardo/core/methodology';
import { type Problem, problemsOfScoring } from '@traguardo/core/plan';
import { policyMethodology } from '@traguardo/records';
import { type FolderProblem, type FolderProblemCode, fileProblem } from '../problem.ts';
import { type ParsedYaml, parseYaml } from '../yaml/parse-yaml.ts';
import { linesOf, spotOf } from '../yaml/position.ts';
import { checkFile } from './check-file.ts';

/** What a policy file asks for: the rule for every row, if it names one, and what goes with it. */
export interface AskedPolicy {
  readonly policy?: Policy;
  readonly methodology: Methodology;
}

/** A rule with its bands is a page of text: anything larger is something else. */
const MAX_BYTES = 1_000_000;

/** Reads a policy file; refused with all that is wrong with it. Never throws on what the file holds. */
export async function readPolicy(path: string): Promise<Outcome<AskedPolicy, readonly FolderProblem[]>> {
  const found = await stat(path).catch(() => null);
  if (!found) return refused([fileProblem('not-found', path, { path })]);
  if (!found.isFile()) return refused([fileProblem('not-a-file', path)]);
  if (found.size > MAX_BYTES) {
    const params = { bytes: String(found.size), limit: String(MAX_BYTES) };
    return refused([fileProblem('file-too-large', path, params)]);
  }
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return refused([fileProblem('not-readable', path)]);
  const parsed = parseYaml(path, text);
  if (!('data' in parsed)) return refused(parsed);
  const content = checkFile('policy', path, text, parsed);
  if (isProblems(content)) return refused(content);
  const methodology = policyMethodology(content);
  const unsound = problemsOfScoring(methodology, content.policy);
  if (unsound.length > 0) return refused(unsound.map((problem) => placed(problem, path, text, parsed)));
  return done({ methodology, ...(content.policy ? { policy: content.policy } : {}) });
}

const CODES: Readonly<Partial<Record<Problem['code'], FolderProblemCode>>> = {
  'bands-overlap': 'bands-overlap',
  'zero-denominator': 'zero-denominator',
  'cap-below-floor': 'cap-below-floor',
};

/** A rule that cannot score, at the key that gives it. */
function placed(problem: Problem, file: string, text: string, parsed: ParsedYaml): FolderProblem {
  const { line, column } = spotOf(parsed.root, problem.path.split('/'), linesOf(text));
  return { code: CODES[problem.code] ?? 'out-of-range', file, line, column, params: problem.params };
}

function isProblems<Content>(
  content: Content | readonly FolderProblem[],
): content is readonly FolderProblem[] {
  return Array.isArray(content);
}
