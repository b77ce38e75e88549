import { createHash } from 'node:crypto';
import { type BackupEnd, type BackupHead, type BackupRows, isEnd, isHead, isRows } from './format.ts';
import { type FileLine, linesOf } from './lines.ts';
import { Refused } from './refusal.ts';

/** What stands in a backup that is whole and as it was written. */
export interface BackupContents {
  readonly head: BackupHead;
  readonly bodies: number;
  readonly rows: number;
}

/**
 * Reads a backup from end to end and keeps nothing: its lines have their form and its digest is right, or
 * `Refused` is thrown. Nothing of a file may be written before that is known.
 */
export async function inspectBackup(file: string): Promise<BackupContents> {
  const bodies = new Set<string>();
  let head: BackupHead | null = null;
  let rows = 0;
  for await (const line of readBackup(file)) {
    if (isHead(line)) head = line;
    else {
      bodies.add(line.body);
      rows += line.rows.length;
    }
  }
  if (!head) throw new Refused({ kind: 'not-a-backup' });
  return { head, bodies: bodies.size, rows };
}

/** The head and the lines of rows as they come; after the last, `Refused` where the digest is not theirs. */
export async function* readBackup(file: string): AsyncGenerator<BackupHead | BackupRows> {
  const hash = createHash('sha256');
  let begun = false;
  let rows = 0;
  let end: BackupEnd | null = null;
  try {
    for await (const text of linesOf(file)) {
      if (end) throw new Refused({ kind: 'altered' });
      const line = begun ? laterLine(text) : firstLine(text);
      if (isEnd(line)) {
        end = line;
        continue;
      }
      hash.update(text.bytes).update('\n');
      begun = true;
      if (isRows(line)) rows += line.rows.length;
      yield line;
    }
  } catch (error) {
    throw refusalOf(error, begun);
  }
  if (!begun) throw new Refused({ kind: 'not-a-backup' });
  if (!end) throw new Refused({ kind: 'cut' });
  if (end.rows !== rows || end.digest !== hash.digest('hex')) throw new Refused({ kind: 'altered' });
}

function firstLine(text: FileLine): BackupHead {
  const line = parse(text);
  if (!isHead(line)) throw new Refused({ kind: 'not-a-backup' });
  return line;
}

function laterLine(text: FileLine): BackupRows | BackupEnd {
  const line = parse(text);
  if (!isRows(line) && !isEnd(line)) throw new Refused({ kind: text.whole ? 'altered' : 'cut' });
  return line;
}

function parse({ bytes }: FileLine): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}

/** What an error of reading says of the file; a mistake of the program is left what it is. */
function refusalOf(error: unknown, begun: boolean): unknown {
  if (error instanceof Refused || !(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Refused({ kind: 'missing' });
  if (code === 'EISDIR') return new Refused({ kind: 'folder' });
  if (/^E[A-Z0-9]+$/.test(code)) return new Refused({ kind: 'unreadable' });
  if (code === 'Z_BUF_ERROR') return new Refused({ kind: 'cut' });
  if (code.startsWith('Z_')) return new Refused({ kind: begun ? 'altered' : 'not-a-backup' });
  return error;
}
