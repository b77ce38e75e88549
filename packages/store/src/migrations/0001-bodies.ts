import type { Migration } from './migration.ts';
import { identityTable, ownRowsOnly, recordTable } from './record-table.ts';

const TO_BODY = 'foreign key (body_id) references traguardo.body (body_id)';
const TO_CYCLE = 'foreign key (body_id, year) references traguardo.cycle (body_id, year)';
const TO_NODE = 'foreign key (body_id, year, node_id) references traguardo.node (body_id, year, node_id)';
const TO_INDICATOR =
  'foreign key (body_id, indicator_id) references traguardo.indicator (body_id, indicator_id)';

/** Every record of one cycle hangs from the cycle's identity. */
const ofCycle = (name: string, keys: readonly string[] = []) =>
  recordTable({ name, keys: ['year integer', ...keys], links: [TO_CYCLE] });

/** Bodies, their revisions, and every kind of record a plan folder of version 1 holds. */
export const bodies: Migration = {
  id: '0001-bodies',
  sql: [
    `
create table traguardo.body (
  body_id text not null primary key
);
${ownRowsOnly('body')}
grant select, insert on traguardo.body to traguardo_app;

create table traguardo.revision (
  body_id text not null,
  revision integer not null,
  at timestamptz not null,
  actor text not null,
  reason text not null,
  source text,
  digest text not null,
  previous text,
  added integer not null,
  changed integer not null,
  closed integer not null,
  primary key (body_id, revision),
  ${TO_BODY},
  check (revision > 0)
);
create index revision_at on traguardo.revision (body_id, at);
${ownRowsOnly('revision')}
grant select, insert on traguardo.revision to traguardo_app;

create table traguardo.audit_entry (
  body_id text not null,
  entry integer not null,
  at timestamptz not null,
  actor text not null,
  action text not null,
  revision integer,
  details jsonb not null,
  primary key (body_id, entry),
  ${TO_BODY},
  foreign key (body_id, revision) references traguardo.revision (body_id, revision)
);
${ownRowsOnly('audit_entry')}
grant select, insert on traguardo.audit_entry to traguardo_app;

create table traguardo.directory (
  body_id text not null primary key,
  name text not null,
  kind text not null,
  cluster text,
  cycles jsonb not null,
  head integer not null,
  ${TO_BODY},
  foreign key (body_id, head) references traguardo.revision (body_id, revision)
);
create index directory_name on traguardo.directory (lower(name), body_id);
alter table traguardo.directory enable row level security;
alter table traguardo.directory force row level security;
create policy read_all on traguardo.directory for select using (true);
create policy add_own on traguardo.directory for insert
  with check (body_id = current_setting('traguardo.body', true));
create policy change_own on traguardo.directory for update
  using (body_id = current_setting('traguardo.body', true))
  with check (body_id = current_setting('traguardo.body', true));
grant select, insert, update on traguardo.directory to traguardo_app;
grant select on traguardo.directory to traguardo_benchmark;
`,
    identityTable('cycle', ['year integer'], [TO_BODY]),
    identityTable('indicator', ['indicator_id text'], [TO_BODY]),
    identityTable('node', ['year integer', 'node_id text'], [TO_CYCLE]),
    recordTable({ name: 'body_version', keys: [], links: [TO_BODY] }),
    recordTable({ name: 'methodology_version', keys: ['methodology_id text'] }),
    recordTable({ name: 'indicator_version', keys: ['indicator_id text'], links: [TO_INDICATOR] }),
    recordTable({ name: 'document_version', keys: ['document_id text'] }),
    recordTable({
      name: 'occurrence_version',
      keys: ['document_id text', 'occurrence_id text'],
      derived: ["indicator_id text generated always as (content->>'indicator')"],
      links: [TO_INDICATOR],
    }),
    ofCycle('plan_version'),
    recordTable({
      name: 'node_version',
      keys: ['year integer', 'node_id text'],
      derived: ["parent_id text generated always as (content->>'parent')"],
      links: [
        TO_NODE,
        'foreign key (body_id, year, parent_id) references traguardo.node (body_id, year, node_id)',
      ],
    }),
    recordTable({
      name: 'activity_version',
      keys: ['year integer', 'activity_id text'],
      derived: ["node_id text generated always as (content->>'node')"],
      links: [TO_NODE],
    }),
    recordTable({
      name: 'placement_version',
      keys: ['year integer', 'indicator_id text'],
      derived: [
        "node_id text generated always as (content->>'node')",
        "weight numeric generated always as ((content#>>'{weight,value}')::numeric)",
      ],
      links: [TO_INDICATOR, TO_NODE],
    }),
    recordTable({
      name: 'measurement_version',
      keys: ['year integer', 'indicator_id text', 'at date'],
      derived: [
        "kind text generated always as (content->>'kind')",
        "value numeric generated always as (case when content->>'value' ~ '^-?[0-9]' then (content->>'value')::numeric end)",
        "unit text generated always as (content->>'unit')",
      ],
      links: [TO_CYCLE, TO_INDICATOR],
    }),
    ofCycle('common_version'),
    ofCycle('common_goal_version', ['goal_id text']),
    recordTable({
      name: 'common_indicator_version',
      keys: ['year integer', 'indicator_id text'],
      derived: ["national_id text generated always as (content->>'national')"],
      links: [TO_CYCLE],
    }),
    `
create index common_indicator_national on traguardo.common_indicator_version (national_id, year)
  where until is null and national_id is not null;
create policy compare_all on traguardo.common_indicator_version for select to traguardo_benchmark
  using (until is null);
grant select on traguardo.common_indicator_version to traguardo_benchmark;
`,
    ofCycle('assignment_version', ['assignment_id text']),
    ofCycle('resource_version', ['resource_id text']),
    ofCycle('staffing_version'),
    ofCycle('data_table_version', ['table_id text']),
    ofCycle('dashboard_version', ['dashboard_id text']),
    ofCycle('statement_version', ['statement_id text']),
    ofCycle('reference_version', ['reference_id text']),
    ofCycle('narrative_version', ['narrative_id text']),
  ].join('\n'),
};
