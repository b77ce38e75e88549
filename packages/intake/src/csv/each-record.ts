import { CsvError, parse } from 'csv-parse/sync';
import { DocumentFault } from '../document/index.ts';
import { delimiterOf } from './delimiter.ts';

/** A record, the line on which it ends, and the bytes read so far. */
export type TakeRecord = (record: readonly string[], line: number, bytes: number) => void;

/** How many quotes left open are healed: each costs another look at the rest of the file. */
const MOST_HEALED = 10;
const LONGEST_RECORD = 1_000_000;

interface How {
  readonly delimiter: string;
  readonly quote: '"' | false;
}

/**
 * Gives every record, blank ones included. A record whose quote is opened and never closed would take in the rest
 * of the file: its first line is read as it stands, quotes and all, and the next lines as ever.
 * @returns the lines read so
 * @throws {DocumentFault} when there are too many of them, or nothing can be made of the rest
 */
export function eachRecord(text: string, take: TakeRecord): readonly number[] {
  const delimiter = delimiterOf(text);
  const healed: number[] = [];
  // What says the separator is no row; the parser counts two lines where both marks end one inside quotes.
  let rest = text.replace(/^sep=[;,|\t](?=\r?\n)/i, '').replaceAll('\r\n', '\n');
  let line = 0;
  let bytes = 0;
  for (;;) {
    const start = { line, bytes };
    const told: TakeRecord = (record, at, read) => {
      line = start.line + at;
      bytes = start.bytes + read;
      take(record, line, bytes);
    };
    const broken = recordsOf(rest, { delimiter, quote: '"' }, told);
    if (!broken) return healed;
    const from = start.bytes === bytes ? 0 : characterAt(rest, bytes - start.bytes);
    const after = rest.slice(from);
    const begun = line > start.line ? (/^[\r\n]/.exec(after)?.[0].length ?? 0) : 0;
    const left = after.slice(begun);
    const end = /[\r\n]/.exec(left);
    const only = left.slice(0, end?.index ?? left.length);
    if (healed.length === MOST_HEALED || !only.includes('"') || only.length > LONGEST_RECORD) {
      throw new DocumentFault('corrupt', { line: `${line + 1}` });
    }
    const at = line + 1;
    healed.push(at);
    recordsOf(only, { delimiter, quote: false }, (record) => take(record.map(unquoted), at, bytes));
    line = at;
    if (!end) return healed;
    rest = left.slice(end.index + end[0].length);
    bytes += only.length;
  }
}

/** Gives the records until one is broken; true where one was. */
function recordsOf(text: string, { delimiter, quote }: How, take: TakeRecord): boolean {
  let fault: unknown = null;
  try {
    parse(text, {
      bom: true,
      delimiter,
      quote,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: LONGEST_RECORD,
      on_record: (record: readonly string[], { lines, bytes }) => {
        try {
          take(record, lines, bytes);
        } catch (error) {
          fault = error;
          throw error;
        }
        return null;
      },
    });
    return false;
  } catch (error) {
    if (fault !== null) throw fault;
    if (error instanceof CsvError) return true;
    throw error;
  }
}

/** A cell without the quotes around it, be it only one of them. */
function unquoted(cell: string): string {
  return cell.replace(/^\s*"|"\s*$/g, '').replaceAll('""', '"');
}

/** Where in the text so many bytes of it end. */
function characterAt(text: string, bytes: number): number {
  let left = bytes;
  let at = 0;
  while (left > 0 && at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    at += code < 0x10000 ? 1 : 2;
  }
  return at;
}
