import type { RecordProblemCode } from '@traguardo/records';

/** Everything that can be wrong with the files of a plan folder, before the plan itself is looked at. */
export type FolderProblemCode =
  | 'not-found'
  | 'not-a-folder'
  | 'not-readable'
  | 'empty-folder'
  | 'missing-file'
  | 'unknown-file'
  | 'not-a-file'
  | 'outside-folder'
  | 'file-too-large'
  | 'binary-file'
  | 'newer-schema'
  | 'broken-yaml'
  | 'tab-indentation'
  | 'duplicate-key'
  | 'too-deep'
  | 'anchor-refused'
  | 'tag-refused'
  | RecordProblemCode
  | 'name-differs'
  | 'same-body';

/**
 * One thing wrong with one file: where (file relative to the folder, line and column from 1; line 1 and
 * column 1 when the whole file is meant, an empty file when it is the folder itself), and the words
 * involved. Data alone: the sentence is in `texts`.
 */
export interface FolderProblem {
  readonly code: FolderProblemCode;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly params: Readonly<Record<string, string>>;
}

/** A problem of a whole file, or of the folder when `file` is empty. */
export function fileProblem(
  code: FolderProblemCode,
  file: string,
  params: Readonly<Record<string, string>> = {},
): FolderProblem {
  return { code, file, line: 1, column: 1, params };
}
