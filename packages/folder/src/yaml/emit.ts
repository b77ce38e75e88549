import type { Plain } from '@traguardo/records';

type PlainMapping = { readonly [key: string]: Plain };

/**
 * Writes a mapping as canonical YAML: block form, two spaces, lists indented under their key; small
 * mappings of scalars, typed values and lists of scalars on one line; words of the format bare, texts in
 * double quotes; LF. The same value gives the same bytes.
 */
export function emit(value: PlainMapping): string {
  const lines: string[] = [];
  writeMapping(value, '', '', lines);
  return lines.length === 0 ? '{}\n' : `${lines.join('\n')}\n`;
}

function writeMapping(value: PlainMapping, first: string, indent: string, lines: string[]): void {
  let lead = first;
  for (const [key, item] of Object.entries(value)) {
    writeEntry(`${lead}${scalar(key)}:`, item, indent, lines);
    lead = indent;
  }
}

function writeEntry(head: string, item: Plain, indent: string, lines: string[]): void {
  if (isOneLine(item)) {
    lines.push(`${head} ${flow(item)}`);
    return;
  }
  lines.push(head);
  const deeper = `${indent}  `;
  if (isList(item)) for (const element of item) writeItem(element, deeper, lines);
  else if (isMapping(item)) writeMapping(item, deeper, deeper, lines);
}

function writeItem(element: Plain, indent: string, lines: string[]): void {
  if (isOneLine(element)) lines.push(`${indent}- ${flow(element)}`);
  else if (isMapping(element)) writeMapping(element, `${indent}- `, `${indent}  `, lines);
  else {
    lines.push(`${indent}-`);
    if (isList(element)) for (const inner of element) writeItem(inner, `${indent}  `, lines);
  }
}

/** One line: scalars, lists of scalars, typed values, and mappings of at most four scalars without a name. */
function isOneLine(value: Plain): boolean {
  if (isList(value)) return value.every(isScalar);
  if (!isMapping(value)) return true;
  const keys = Object.keys(value);
  if (keys.length === 0 || 'printed' in value || 'share' in value) return true;
  if (keys.length > 4 || 'id' in value || 'title' in value) return false;
  return Object.values(value).every((item) => (isList(item) ? item.every(isScalar) : isScalar(item)));
}

function flow(value: Plain): string {
  if (isList(value)) return `[${value.map(flow).join(', ')}]`;
  if (!isMapping(value)) return scalar(value);
  const entries = Object.entries(value).map(([key, item]) => `${scalar(key)}: ${flow(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

const BARE = /^(?:[a-z][a-z0-9]*(?:[-/][a-z0-9]+)*|[a-z][a-zA-Z]*|\d{4}-\d{2}-\d{2})$/;
const RESERVED = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n']);
/** Characters that YAML refuses or folds, and those no reader sees. */
const HIDDEN = /[\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufffe\uffff]/g;

function scalar(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return String(value);
  if (BARE.test(value) && !RESERVED.has(value.toLowerCase())) return value;
  return JSON.stringify(value).replace(HIDDEN, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function isScalar(value: Plain): value is string | number | boolean | null {
  return value === null || typeof value !== 'object';
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

function isMapping(value: Plain): value is PlainMapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
