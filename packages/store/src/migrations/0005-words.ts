import type { Migration } from './migration.ts';

/**
 * The words a body is sought by are folded by the program, not by the server, whose language may not know
 * Italian capitals. Rows there already get the server's own folding until their body is kept again.
 */
export const words: Migration = {
  id: '0005-words',
  sql: `
alter table traguardo.directory add column words text not null default '';
alter table traguardo.directory no force row level security;
update traguardo.directory set words = lower(name);
alter table traguardo.directory force row level security;
drop index traguardo.directory_name;
create index directory_words on traguardo.directory (words collate "C", body_id);
`,
};
