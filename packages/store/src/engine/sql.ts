/** Values a statement may be given: figures and dates travel as text. */
export type Parameter = string | number | boolean | null | Uint8Array | readonly string[] | readonly number[];

/** A row as it comes: columns by name. What it holds is decoded by whoever asked. */
export type Row = Readonly<Record<string, unknown>>;

/** What statements are put to inside one transaction. */
export interface Sql {
  /** One statement with `$1`, `$2`, … as its parameters; never text put together from data. */
  query(text: string, parameters?: readonly Parameter[]): Promise<readonly Row[]>;
}

/** Whom a transaction works as: the owner of the tables, or a role that row-level security binds. */
export type SqlRole = 'owner' | 'app' | 'benchmark';

export interface Scope {
  readonly role: SqlRole;
  /** The one body whose rows can be seen and written; none: those of no body. */
  readonly body?: string;
  /** Reads at one instant, writes nothing. */
  readonly readOnly?: boolean;
}

/** One of the two engines the same schema runs on. */
export interface Engine {
  readonly kind: 'pglite' | 'postgres';
  /** Where the data are, for a person to read; without a password. */
  readonly place: string;
  /** Runs `work` in one transaction: committed when it resolves, undone when it rejects. */
  transaction<Result>(scope: Scope, work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** Several statements without parameters, outside any scope: for migrations alone. */
  script(text: string): Promise<void>;
  close(): Promise<void>;
}
