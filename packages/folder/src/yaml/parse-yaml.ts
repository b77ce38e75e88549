import { CORE_SCHEMA, load, type State, YAMLException } from 'js-yaml';
import type { FolderProblem, FolderProblemCode } from '../problem.ts';
import type { Position } from './position.ts';

/** The data of one YAML file, with where each of its nodes stands. */
export interface ParsedYaml {
  readonly data: unknown;
  readonly root: Position;
}

/** A lone surrogate or a non-printing character would stop the parser with no place; so would depth. */
const MAX_DEPTH = 30;

/**
 * Parses one YAML text (1.2 core schema, one document). Anchors, aliases and tags are refused: a folder is
 * plain data. An empty text is an empty mapping. Never throws.
 */
export function parseYaml(file: string, text: string): ParsedYaml | readonly FolderProblem[] {
  const refusals: FolderProblem[] = [];
  const stack: Position[] = [];
  let root: Position = { line: 1, column: 1, offset: 0, value: null, children: null };
  const listener = (event: 'open' | 'close', given: State) => {
    const state = given as State & Inner;
    if (event === 'open') {
      stack.push({
        line: state.line + 1,
        column: state.position - state.lineStart + 1,
        offset: state.position,
        value: null,
        children: null,
      });
      return;
    }
    const node = stack.pop();
    if (!node) return;
    node.value = state.result;
    const only = node.children?.length === 1 ? node.children[0] : undefined;
    if (only && only.value === node.value && typeof node.value === 'object') node.children = only.children;
    if (state.anchor !== null) refusals.push(refusal('anchor-refused', file, node, text));
    else if (state.tag !== null && state.tag !== '?' && firstCharacter(node, text) === '!') {
      refusals.push(refusal('tag-refused', file, node, text));
    }
    const parent = stack[stack.length - 1];
    if (!parent) root = node;
    else if (parent.children === null) parent.children = [node];
    else parent.children.push(node);
  };
  try {
    const data = load(text, { schema: CORE_SCHEMA, listener, maxDepth: MAX_DEPTH } as object);
    if (refusals.length > 0) return refusals.slice(0, 1);
    return { data: data ?? {}, root };
  } catch (error) {
    return [refusals[0] ?? problemOf(error, file)];
  }
}

interface Inner {
  readonly anchor: string | null;
  readonly tag: string | null;
}

function firstCharacter(node: Position, text: string): string {
  return /[^\s]/.exec(text.slice(node.offset, node.offset + 200))?.[0] ?? '';
}

function refusal(code: FolderProblemCode, file: string, node: Position, text: string): FolderProblem {
  const blanks = /^\s*/.exec(text.slice(node.offset, node.offset + 200))?.[0] ?? '';
  const lines = blanks.split('\n');
  const last = lines[lines.length - 1] ?? '';
  return lines.length > 1
    ? { code, file, line: node.line + lines.length - 1, column: last.length + 1, params: {} }
    : { code, file, line: node.line, column: node.column + blanks.length, params: {} };
}

function problemOf(error: unknown, file: string): FolderProblem {
  if (!(error instanceof YAMLException)) {
    const code: FolderProblemCode = error instanceof RangeError ? 'too-deep' : 'broken-yaml';
    return { code, file, line: 1, column: 1, params: code === 'too-deep' ? {} : { reason: String(error) } };
  }
  const { reason } = error;
  const line = (error.mark?.line ?? 0) + 1;
  const column = (error.mark?.column ?? 0) + 1;
  const at = { file, line, column };
  if (reason === 'duplicated mapping key') return { code: 'duplicate-key', ...at, params: {} };
  if (reason.startsWith('nesting exceeded')) return { code: 'too-deep', ...at, params: {} };
  if (reason.startsWith('tab characters')) return { code: 'tab-indentation', ...at, params: {} };
  if (reason.startsWith('unidentified alias')) return { code: 'anchor-refused', ...at, params: {} };
  if (/^(unknown|undeclared) tag|tag\b/.test(reason)) return { code: 'tag-refused', ...at, params: {} };
  return { code: 'broken-yaml', ...at, params: { reason } };
}
