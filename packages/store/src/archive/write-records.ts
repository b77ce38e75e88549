import type { Plain, RecordName } from '@traguardo/records';
import type { Sql } from '../engine/sql.ts';
import type { Difference } from '../rows/difference.ts';
import type { PlacedRecord, StoredRecord } from '../rows/record.ts';
import { recordNames, tables } from '../rows/tables.ts';

/** Writes what a revision changes: identities first, then the versions that end, then those that begin. */
export async function writeRecords(
  sql: Sql,
  body: string,
  revision: number,
  difference: Difference,
): Promise<void> {
  const beginning = [...difference.added, ...difference.changed];
  await writeIdentities(sql, body, beginning);
  const ending = [...difference.closed, ...difference.changed];
  for (const kind of recordNames) await close(sql, body, revision, kind, ofKind(ending, kind));
  for (const kind of recordNames) await begin(sql, body, revision, kind, ofKind(beginning, kind));
}

function ofKind<Kind extends StoredRecord>(records: readonly Kind[], kind: RecordName): readonly Kind[] {
  return records.filter((record) => record.kind === kind);
}

/** Things that outlive their versions: cycles, indicators (the body's own and the common ones), nodes. */
async function writeIdentities(sql: Sql, body: string, records: readonly StoredRecord[]): Promise<void> {
  const keys = (kind: RecordName) => JSON.stringify(ofKind(records, kind).map((record) => record.key));
  await sql.query(
    `insert into cycle (body_id, year)
     select $1, (key->>0)::integer from json_array_elements($2::json) key on conflict do nothing`,
    [body, keys('plan')],
  );
  await sql.query(
    `insert into indicator (body_id, indicator_id)
     select $1, key->>0 from json_array_elements($2::json) key on conflict do nothing`,
    [body, keys('indicator')],
  );
  await sql.query(
    `insert into indicator (body_id, indicator_id)
     select distinct $1, key->>1 from json_array_elements($2::json) key on conflict do nothing`,
    [body, keys('commonIndicator')],
  );
  await sql.query(
    `insert into node (body_id, year, node_id)
     select $1, (key->>0)::integer, key->>1 from json_array_elements($2::json) key on conflict do nothing`,
    [body, keys('node')],
  );
}

async function close(
  sql: Sql,
  body: string,
  revision: number,
  kind: RecordName,
  records: readonly StoredRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const { name, keys } = tables[kind];
  const same = keys.map(([column, type], index) => `and t.${column} = (key->>${index})::${type}`).join(' ');
  await sql.query(
    `update ${name} t set until = $2 from json_array_elements($3::json) key
     where t.body_id = $1 and t.until is null ${same}`,
    [body, revision, JSON.stringify(records.map(({ key }) => key))],
  );
}

async function begin(
  sql: Sql,
  body: string,
  revision: number,
  kind: RecordName,
  records: readonly PlacedRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const { name, keys } = tables[kind];
  const columns = keys.map(([column]) => `${column}, `).join('');
  const values = keys.map(([, type], index) => `(row->0->>${index})::${type}, `).join('');
  const rows: readonly (readonly [StoredRecord['key'], number, Plain])[] = records.map(
    ({ key, position, content }) => [key, position, content],
  );
  await sql.query(
    `insert into ${name} (body_id, ${columns}revision, position, content)
     select $1, ${values}$2, (row->>1)::bigint, row->2 from jsonb_array_elements($3::jsonb) row`,
    [body, revision, JSON.stringify(rows)],
  );
}
