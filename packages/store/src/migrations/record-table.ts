/** What one kind of record is kept in: a table of versions, its keys beside the body's id. */
export interface RecordTable {
  readonly name: string;
  /** Columns that name the record in its body, with their types. */
  readonly keys: readonly string[];
  /** Columns the database derives from the content, so that they can be linked, indexed and summed. */
  readonly derived?: readonly string[];
  /** References to things with an identity of their own, besides the body's revision. */
  readonly links?: readonly string[];
}

/**
 * The statements that make a table of record versions. A version is in force from `revision` until
 * `until`, or still; it is never changed, but for being closed once, and never removed: the grants and the
 * policies see to it.
 */
export function recordTable({ name, keys, derived = [], links = [] }: RecordTable): string {
  const columns = ['body_id', ...keys.map((key) => key.split(' ')[0])].join(', ');
  return `
create table traguardo.${name} (
  body_id text not null,
  ${keys.map((key) => `${key} not null,`).join('\n  ')}
  revision integer not null,
  until integer,
  position bigint not null,
  content jsonb not null,
  ${derived.map((column) => `${column} stored,`).join('\n  ')}
  primary key (${columns}, revision),
  foreign key (body_id, revision) references traguardo.revision (body_id, revision),
  foreign key (body_id, until) references traguardo.revision (body_id, revision),
  ${links.map((link) => `${link},`).join('\n  ')}
  check (until > revision)
);
create unique index ${name}_in_force on traguardo.${name} (${columns}) where until is null;
alter table traguardo.${name} enable row level security;
alter table traguardo.${name} force row level security;
create policy read_own on traguardo.${name} for select
  using (body_id = current_setting('traguardo.body', true));
create policy add_own on traguardo.${name} for insert
  with check (body_id = current_setting('traguardo.body', true));
create policy close_once on traguardo.${name} for update
  using (body_id = current_setting('traguardo.body', true) and until is null)
  with check (body_id = current_setting('traguardo.body', true) and until is not null);
grant select, insert, update (until) on traguardo.${name} to traguardo_app;
`;
}

/** A table of things with an identity, which is given once and for good: their versions stand elsewhere. */
export function identityTable(name: string, keys: readonly string[], links: readonly string[] = []): string {
  const columns = ['body_id', ...keys.map((key) => key.split(' ')[0])].join(', ');
  return `
create table traguardo.${name} (
  body_id text not null,
  ${keys.map((key) => `${key} not null,`).join('\n  ')}
  ${links.map((link) => `${link},`).join('\n  ')}
  primary key (${columns})
);
${ownRowsOnly(name)}
grant select, insert on traguardo.${name} to traguardo_app;
`;
}

/** Forced row-level security: only rows of the transaction's body are seen or added. */
export function ownRowsOnly(name: string): string {
  return `
alter table traguardo.${name} enable row level security;
alter table traguardo.${name} force row level security;
create policy read_own on traguardo.${name} for select
  using (body_id = current_setting('traguardo.body', true));
create policy add_own on traguardo.${name} for insert
  with check (body_id = current_setting('traguardo.body', true));
`;
}
