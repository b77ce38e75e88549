import { CORE_SCHEMA, load, type State, YAMLException } from 'js-yaml';
import type { FolderProblem, FolderProblemCode } from '../problem.ts';
import { linesOf, offsetOf, type Position, type Spot, skipBlanks } from './position.ts';

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
  const opened: number[] = [];
  const closed: Position[] = [];
  const listener = (event: 'open' | 'close', given: State) => {
    const state = given as State & Inner;
    if (event === 'open') {
      opened.push(state.line + 1, state.position - state.lineStart + 1, closed.length);
      return;
    }
    const first = opened.pop() ?? 0;
    const column = opened.pop() ?? 1;
    const line = opened.pop() ?? 1;
    const value: unknown = state.result;
    if (state.anchor !== null) refusals.push(refusal('anchor-refused', file, { line, column }, text));
    else if (state.tag !== null && state.tag !== '?' && (value === null || typeof value !== 'number')) {
      if (startsWithTag({ line, column }, text)) {
        refusals.push(refusal('tag-refused', file, { line, column }, text));
      }
    }
    const inside = closed.length - first;
    // The parser opens some nodes twice, in search of a mapping: the inner one, nearer the text, is kept.
    if (inside === 1 && closed[first]?.value === value) return;
    const children = inside === 0 ? null : closed.splice(first);
    closed.push({ line, column, value, children });
  };
  try {
    const data = load(text, { schema: CORE_SCHEMA, listener, maxDepth: MAX_DEPTH } as object);
    if (refusals.length > 0) return refusals.slice(0, 1);
    const root = closed[closed.length - 1] ?? { line: 1, column: 1, value: null, children: null };
    return { data: data ?? {}, root };
  } catch (error) {
    return [refusals[0] ?? problemOf(error, file)];
  }
}

interface Inner {
  readonly anchor: string | null;
  readonly tag: string | null;
}

function startsWithTag(spot: Spot, text: string): boolean {
  const lines = linesOf(text);
  return text[offsetOf(skipBlanks(spot, lines), lines)] === '!';
}

function refusal(code: FolderProblemCode, file: string, spot: Spot, text: string): FolderProblem {
  const { line, column } = skipBlanks(spot, linesOf(text));
  return { code, file, line, column, params: {} };
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
