import type { Instant, RecordHistory, RecordVersion } from '@traguardo/application';
import type { Sql } from '../engine/sql.ts';
import { recordNames, tables } from '../rows/tables.ts';
import { instantColumn } from './revisions.ts';

/** Every version of the records whose path is, or begins with, `path`; the oldest version first. */
export async function readRecordHistory(
  sql: Sql,
  body: string,
  path: string,
): Promise<readonly RecordHistory[]> {
  const [asked = '', ...key] = path.split('/').filter((part) => part !== '');
  const kind = recordNames.find((name) => name === asked);
  if (!kind) return [];
  const { name, keys } = tables[kind];
  const columns = keys.map(([column]) => `t.${column}::text`);
  const named = columns.length > 0 ? `concat_ws('/', ${columns.join(', ')})` : `''`;
  const prefix = key.join('/');
  const rows = await sql.query(
    `select ${named} as key, t.revision, t.until, ${instantColumn('r.at')} as at, t.content::text as content
     from ${name} t join revision r on r.body_id = t.body_id and r.revision = t.revision
     where t.body_id = $1 and ($2 = '' or ${named} = $2 or starts_with(${named}, $2 || '/'))
     order by ${[...columns, 't.revision'].join(', ')}`,
    [body, prefix],
  );
  const histories = new Map<string, RecordVersion[]>();
  for (const row of rows) {
    const own = [kind, String(row.key)].filter((part) => part !== '').join('/');
    const versions = histories.get(own) ?? [];
    histories.set(own, versions);
    versions.push({
      from: Number(row.revision),
      until: row.until === null ? null : Number(row.until),
      at: String(row.at) as Instant,
      content: JSON.parse(String(row.content)),
    });
  }
  return [...histories].map(([own, versions]) => ({ path: own, versions }));
}
