import { done, type Outcome, refused } from '@traguardo/core/kernel';
import type { DraftDossier } from '@traguardo/core/plan';
import { type FileContent, type FileKind, SCHEMA_VERSION } from '@traguardo/records';
import { type FileRole, roleOf } from '../layout.ts';
import { type FolderProblem, fileProblem } from '../problem.ts';
import { type ParsedYaml, parseYaml } from '../yaml/parse-yaml.ts';
import { entryOf } from '../yaml/position.ts';
import { assemble } from './assemble.ts';
import { checkFile } from './check-file.ts';

/** A file read: what it holds, and the YAML it was read from. */
export type ReadFile = {
  [Kind in FileKind]: {
    readonly kind: Kind;
    readonly owner: string | null;
    readonly file: string;
    readonly content: FileContent<Kind>;
    readonly parsed: ParsedYaml;
  };
}[FileKind];

/**
 * Reads the texts of a plan folder (path to text, from a disk, an archive or a request): the dossier, or
 * all problems, those already found before them included.
 */
export function readFiles(
  texts: ReadonlyMap<string, string>,
  before: readonly FolderProblem[] = [],
): Outcome<DraftDossier, readonly FolderProblem[]> {
  const newer = newerSchema(texts);
  if (newer) return refused([newer]);
  const problems = [...before];
  const files: ReadFile[] = [];
  for (const file of [...texts.keys()].sort()) {
    const role = roleOf(file);
    if (!role) {
      problems.push(fileProblem('unknown-file', file));
      continue;
    }
    const read = readOne(role, file, texts.get(file) ?? '');
    if ('content' in read) files.push(read);
    else for (const problem of read) problems.push(problem);
  }
  const assembled = assemble(files, problems);
  return problems.length > 0 || !assembled ? refused(problems.sort(byPlace)) : done(assembled);
}

function readOne(role: FileRole, file: string, text: string): ReadFile | readonly FolderProblem[] {
  const parsed = parseYaml(file, text);
  if (!('data' in parsed)) return parsed;
  const content = checkFile(role.kind, file, text, parsed);
  if (Array.isArray(content)) return content;
  return { ...role, file, content, parsed } as ReadFile;
}

/** A folder written by a newer program is refused as such: its other problems would mislead. */
function newerSchema(texts: ReadonlyMap<string, string>): FolderProblem | null {
  const text = texts.get('body.yaml');
  const parsed = text === undefined ? [] : parseYaml('body.yaml', text);
  if (!('data' in parsed) || typeof parsed.data !== 'object' || parsed.data === null) return null;
  const found: unknown = Reflect.get(parsed.data, 'schema');
  if (typeof found !== 'number' || !Number.isInteger(found) || found <= SCHEMA_VERSION) return null;
  const { line, column } = entryOf(parsed.root, 'schema')?.at ?? parsed.root;
  const params = { found: String(found), known: String(SCHEMA_VERSION) };
  return { code: 'newer-schema', file: 'body.yaml', line, column, params };
}

function byPlace(a: FolderProblem, b: FolderProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
