import type { Migration } from './migration.ts';

/**
 * The national picture of the common indicators: computed across bodies, so it belongs to none. It names no
 * body: quartiles of clusters of four at the least, of which the least and the greatest are figures of one.
 */
export const benchmark: Migration = {
  id: '0002-benchmark',
  sql: `
create table traguardo.benchmark (
  national_id text not null,
  at date not null,
  unit text not null,
  cluster text not null,
  bodies integer not null,
  least numeric not null,
  first_quartile numeric not null,
  median numeric not null,
  third_quartile numeric not null,
  greatest numeric not null,
  computed_at timestamptz not null,
  primary key (national_id, at, unit, cluster)
);
grant select, insert, delete on traguardo.benchmark to traguardo_benchmark;
grant select on traguardo.benchmark to traguardo_app;
`,
};
