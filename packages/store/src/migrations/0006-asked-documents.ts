import type { Migration } from './migration.ts';

/**
 * The documents asked for and not yet made: a server that starts takes up what another left. Every body may read
 * which are waited for, of all bodies, as the one queue they stand in; each adds and removes its own. It can be
 * emptied at any time and is in no backup.
 */
export const askedDocuments: Migration = {
  id: '0006-asked-documents',
  sql: `
create table traguardo.asked_document (
  body_id text not null,
  name text not null,
  at timestamptz not null,
  primary key (body_id, name),
  foreign key (body_id) references traguardo.body (body_id)
);
alter table traguardo.asked_document enable row level security;
alter table traguardo.asked_document force row level security;
create policy read_all on traguardo.asked_document for select using (true);
create policy add_own on traguardo.asked_document for insert
  with check (body_id = current_setting('traguardo.body', true));
create policy remove_own on traguardo.asked_document for delete
  using (body_id = current_setting('traguardo.body', true));
grant select, insert, delete on traguardo.asked_document to traguardo_app;
`,
};
