import type { Migration } from './migration.ts';

/**
 * What was computed from a state and kept to be given again: it can be emptied at any time, is in no
 * backup, and answers only for the state and the program it was computed by.
 */
export const derived: Migration = {
  id: '0003-derived',
  sql: `
create table traguardo.derived (
  body_id text not null,
  name text not null,
  head integer not null,
  program text not null,
  content bytea not null,
  primary key (body_id, name),
  foreign key (body_id, head) references traguardo.revision (body_id, revision)
);
alter table traguardo.derived alter column content set storage external;
alter table traguardo.derived enable row level security;
alter table traguardo.derived force row level security;
create policy own on traguardo.derived
  using (body_id = current_setting('traguardo.body', true))
  with check (body_id = current_setting('traguardo.body', true));
grant select, insert, update, delete on traguardo.derived to traguardo_app;
`,
};
