import { decode, type FileContent, type FileKind, fileSchemas, MISFIT } from '@traguardo/records';
import type * as z from 'zod';
import { nearest } from '../nearest.ts';
import type { FolderProblem, FolderProblemCode } from '../problem.ts';
import type { ParsedYaml } from '../yaml/parse-yaml.ts';
import { keySpotOf, linesOf, type Spot, spotOf } from '../yaml/position.ts';
import { schemaAt, wordsOf } from './schema-at.ts';

/** Checks the data of a file against the schema of its kind: the content, or all that is wrong with it. */
export function checkFile<Kind extends FileKind>(
  kind: Kind,
  file: string,
  text: string,
  parsed: ParsedYaml,
): FileContent<Kind> | readonly FolderProblem[] {
  const schema: z.ZodType = fileSchemas[kind];
  const decoded = decode(schema, parsed.data);
  if (decoded !== MISFIT) return decoded as FileContent<Kind>;
  const result = schema.safeParse(parsed.data);
  if (result.success) return result.data as FileContent<Kind>;
  const problems: FolderProblem[] = [];
  const lines = linesOf(text);
  const seen = new Set<string>();
  for (const issue of result.error.issues) {
    const at = spotOf(parsed.root, issue.path, lines);
    for (const { code, params, spot } of complaintsOf(issue, schema, parsed)) {
      const { line, column } = spot ?? at;
      const key = `${line}:${column}:${params.key ?? issue.path.join('/')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      problems.push({ code, file, line, column, params });
    }
  }
  return problems;
}

interface Complaint {
  readonly code: FolderProblemCode;
  readonly params: Readonly<Record<string, string>>;
  readonly spot?: Spot | null;
}

function complaintsOf(issue: z.core.$ZodIssue, schema: z.ZodType, parsed: ParsedYaml): Complaint[] {
  const key = nameOf(issue.path);
  const found = dataAt(parsed.data, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = schemaAt(schema, issue.path, parsed.data);
    return issue.keys.map((unknown) => ({
      code: 'unknown-key',
      params: { key: shown(unknown), ...meant(nearest(unknown, known)) },
      spot: keySpotOf(parsed.root, issue.path, unknown),
    }));
  }
  if (found === undefined && issue.path.length > 0) return [{ code: 'missing-key', params: { key } }];
  switch (issue.code) {
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return [unknownWord(key, found, allowed)];
    }
    case 'invalid_union':
      if (issue.discriminator) return [unknownWord(key, found, wordsOf(schema, issue.path, parsed.data))];
      return [wrongType(key, 'text', found)];
    case 'invalid_type':
      return [wrongType(key, TYPES[issue.expected] ?? 'text', found)];
    case 'invalid_key':
      return [{ code: 'bad-slug', params: { key, found: key } }];
    case 'too_big':
    case 'too_small':
      if (issue.origin === 'array') return [wrongLength(key, found)];
      return [{ code: codeOf(issue, 'out-of-range'), params: { key, found: shown(found) } }];
    default:
      return [{ code: codeOf(issue, 'wrong-type'), params: { key, found: shown(found) } }];
  }
}

/** The key a problem is about; an item of a list is told by the list's key and its place in it, from 1. */
function nameOf(path: readonly PropertyKey[]): string {
  const last = path[path.length - 1];
  if (typeof last !== 'number') return String(last ?? '');
  return `${nameOf(path.slice(0, -1))}[${last + 1}]`;
}

const CODES: ReadonlySet<string> = new Set<FolderProblemCode>([
  'bad-date',
  'bad-slug',
  'bad-figure',
  'bad-url',
  'bad-hash',
  'out-of-range',
  'unprintable',
  'missing-key',
  'wrong-type',
  'key-not-for-kind',
  'reversed-range',
]);

/** The code the schema put in the place of a message. */
function codeOf(issue: z.core.$ZodIssue, otherwise: FolderProblemCode): FolderProblemCode {
  return CODES.has(issue.message) ? (issue.message as FolderProblemCode) : otherwise;
}

function unknownWord(key: string, found: unknown, allowed: readonly string[]): Complaint {
  const word = shown(found);
  // The right word with quotes, where a number is wanted.
  if (allowed.includes(word)) return wrongType(key, 'number', found);
  return {
    code: 'unknown-word',
    params: { key, found: word, allowed: allowed.join(', '), ...meant(nearest(word, allowed)) },
  };
}

function meant(word: string | null): Record<string, string> {
  return word === null ? {} : { nearest: word };
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'mapping',
  record: 'mapping',
  array: 'list',
  tuple: 'list',
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'yes-no',
};

/** Where words are expected, a number or a truth value only wants quotes. */
function wrongType(key: string, expected: string, found: unknown): Complaint {
  if (expected === 'text' && (typeof found === 'number' || typeof found === 'boolean')) {
    return { code: 'unquoted', params: { key, found: String(found) } };
  }
  return { code: 'wrong-type', params: { key, expected, found: typeName(found) } };
}

function wrongLength(key: string, found: unknown): Complaint {
  const count = Array.isArray(found) ? found.length : 0;
  return { code: 'wrong-length', params: { key, found: String(count) } };
}

function typeName(value: unknown): string {
  if (value === null) return 'nothing';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'not-a-number';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? 'mapping' : (TYPES[typeof value] ?? 'text');
}

function shown(value: unknown): string {
  if (typeof value === 'object' || value === undefined) return typeName(value);
  const text = String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function dataAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, step) ? (value as Record<PropertyKey, unknown>)[step] : undefined;
  }
  return value;
}
