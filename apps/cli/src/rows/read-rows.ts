import { readFileSync } from 'node:fs';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import type { Row } from '@traguardo/core/scoring';
import { read } from '@traguardo/core/value';
import { commandFailureText, type FileReason, type RowSlip } from '@traguardo/texts/command-line';
import { CsvError, parse } from 'csv-parse/sync';
import type { Failure } from '../command.ts';
import { fileReason } from '../file-reason.ts';

const COLUMNS = [
  'value',
  'target',
  'declared',
  'unit',
  'comparator',
] as const satisfies readonly (keyof Row)[];
const REQUIRED = ['value', 'target'] as const satisfies readonly (keyof Row)[];

/** More than this is no table of indicators. */
const LARGEST_FILE = 20_000_000;

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Reads a table of rows; every row that is no row is reported, with its line. */
export function readRows(file: string): Outcome<readonly Row[], Failure> {
  const text = readText(file);
  if (!text.ok) return text;
  const records = readRecords(text.value, file);
  if (!records.ok) return records;
  const [head, ...body] = records.value;
  const names = head?.record.map((name) => name.trim().toLowerCase()) ?? [];
  const twice = COLUMNS.find((name) => names.filter((each) => each === name).length > 1);
  if (twice) return failRow(file, 1, { slip: 'column-twice', column: twice });
  const missing = REQUIRED.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    return refused([commandFailureText({ kind: 'missing-columns', file, columns: missing })]);
  }
  const rows: Row[] = [];
  const wrong: string[] = [];
  for (const { record, info } of body) {
    const row = rowOf(names, record);
    const slip = slipOf(row, record, names);
    if (slip) wrong.push(commandFailureText({ kind: 'bad-row', file, line: info.lines, slip }));
    else rows.push(row);
  }
  return wrong.length > 0 ? refused(wrong) : done(rows);
}

function readText(file: string): Outcome<string, Failure> {
  try {
    const bytes = readFileSync(file);
    if (bytes.length > LARGEST_FILE) return failFile(file, 'too-large');
    return done(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return failFile(file, fileReason(error));
  }
}

function readRecords(text: string, file: string): Outcome<readonly CsvRecord[], Failure> {
  try {
    const first = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'));
    const delimiter = first.includes(';') ? ';' : ',';
    const records = parse(text, {
      delimiter,
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    return done(records as unknown as readonly CsvRecord[]);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    return failRow(file, line, { slip: 'quotes' });
  }
}

function rowOf(names: readonly string[], record: readonly string[]): Row {
  const cell = (name: keyof Row) => {
    const index = names.indexOf(name);
    return index < 0 ? '' : (record[index] ?? '').trim();
  };
  const [value, target, declared, unit, comparator] = COLUMNS;
  return {
    value: cell(value),
    target: cell(target),
    declared: cell(declared),
    unit: cell(unit),
    comparator: cell(comparator),
  };
}

function slipOf(row: Row, record: readonly string[], names: readonly string[]): RowSlip | null {
  const [found, expected] = [record.length, names.length];
  if (found !== expected) return { slip: 'cells', found, expected };
  return isComparator(row.comparator) ? null : { slip: 'comparator', given: row.comparator };
}

/** Empty, a sign, or the words the reader of values knows ("almeno", "entro"). */
function isComparator(text: string): boolean {
  if (text === '') return true;
  const reading = read(`${text} 1`);
  return reading.ok && 'comparator' in reading.value && reading.value.comparator !== undefined;
}

function failRow(file: string, line: number, slip: RowSlip): Failed {
  return refused([commandFailureText({ kind: 'bad-row', file, line, slip })]);
}

function failFile(file: string, reason: FileReason): Failed {
  return refused([commandFailureText({ kind: 'unreadable-file', file, reason })]);
}

type Failed = { readonly ok: false; readonly refusal: Failure };
