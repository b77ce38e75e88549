import type { AsOf } from '@traguardo/application';
import type { Plain, RecordName } from '@traguardo/records';
import type { Parameter, Row, Sql } from '../engine/sql.ts';
import type { PlacedRecord } from '../rows/record.ts';
import { recordNames, tables } from '../rows/tables.ts';

/** The records in force now, or at a revision: those of each kind in the order of their positions. */
export async function readRecords(
  sql: Sql,
  body: string,
  revision: number | null,
): Promise<readonly PlacedRecord[]> {
  const parameters: readonly Parameter[] = revision === null ? [body] : [body, revision];
  const rows = await sql.query(revision === null ? IN_FORCE : AT_REVISION, parameters);
  return rows.flatMap(recordsOfRow);
}

/** The number of the revision meant; null where the body has none that answers. */
export async function revisionAsOf(sql: Sql, body: string, asOf: AsOf): Promise<number | null> {
  const [row] =
    'revision' in asOf
      ? await sql.query('select revision from revision where body_id = $1 and revision = $2', [
          body,
          asOf.revision,
        ])
      : await sql.query('select max(revision) as revision from revision where body_id = $1 and at <= $2', [
          body,
          asOf.instant,
        ]);
  const revision = row?.revision ?? null;
  return revision === null ? null : Number(revision);
}

const IN_FORCE = everyKind('until is null');
const AT_REVISION = everyKind('revision <= $2 and (until is null or until > $2)');

/** One row a kind: the database puts the records together, so that few values travel instead of thousands. */
function everyKind(inForce: string): string {
  return recordNames
    .map((kind) => {
      const { name, keys } = tables[kind];
      const columns = [...keys.map(([column]) => column), 'position', 'content'].join(', ');
      return `select '${kind}' as kind,
        json_agg(json_build_array(${columns}) order by position)::text as records
        from ${name} where body_id = $1 and ${inForce} having count(*) > 0`;
    })
    .join(' union all ');
}

function recordsOfRow(row: Row): readonly PlacedRecord[] {
  const kind = row.kind as RecordName;
  const list = JSON.parse(String(row.records)) as readonly (readonly unknown[])[];
  return list.map((values) => ({
    kind,
    key: values.slice(0, -2) as readonly (string | number)[],
    position: Number(values[values.length - 2]),
    content: values[values.length - 1] as Plain,
  }));
}
