/** The first line of a backup. */
export interface BackupHead {
  readonly format: 'traguardo-backup';
  readonly version: 1;
  /** The last step of the schema the rows are of. */
  readonly schema: string;
  readonly at: string;
  readonly bodies: number;
}

/** Rows of one table of one body: values in the order of `columns`, as JSON. */
export interface BackupRows {
  readonly body: string;
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** The last line: a backup without it was cut. */
export interface BackupEnd {
  readonly end: true;
  readonly rows: number;
  /** SHA-256 of all the text before this line, in hexadecimal. */
  readonly digest: string;
}

export type BackupLine = BackupHead | BackupRows | BackupEnd;

export function isHead(line: unknown): line is BackupHead {
  return (
    isObject(line) &&
    line.format === 'traguardo-backup' &&
    line.version === 1 &&
    typeof line.schema === 'string' &&
    typeof line.at === 'string' &&
    typeof line.bodies === 'number'
  );
}

/** A line of rows, each with a value for every column. */
export function isRows(line: unknown): line is BackupRows {
  if (!isObject(line) || typeof line.body !== 'string' || typeof line.table !== 'string') return false;
  const { columns, rows } = line;
  if (!Array.isArray(columns) || !columns.every((column) => typeof column === 'string')) return false;
  return Array.isArray(rows) && rows.every((row) => Array.isArray(row) && row.length === columns.length);
}

export function isEnd(line: unknown): line is BackupEnd {
  return (
    isObject(line) && line.end === true && typeof line.rows === 'number' && typeof line.digest === 'string'
  );
}

function isObject(line: unknown): line is Readonly<Record<string, unknown>> {
  return typeof line === 'object' && line !== null;
}
