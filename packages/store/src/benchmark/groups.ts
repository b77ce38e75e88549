import type { BenchmarkGroup, BenchmarkRow, Instant } from '@traguardo/application';
import { instantColumn } from '../archive/revisions.ts';
import type { Sql } from '../engine/sql.ts';

/**
 * The results in force of every common indicator of every body, gathered by cluster; figures alone. A body
 * counts once at a date, by the latest cycle that says it: a plan prints the results of years before.
 */
export async function readGroups(sql: Sql): Promise<readonly BenchmarkGroup[]> {
  const rows = await sql.query(`
    select national_id, at, unit, cluster, json_agg(value)::text as values from (
      select distinct on (c.body_id, c.national_id, result->>'at', coalesce(result->>'unit', result->>'kind'))
        c.national_id, result->>'at' as at, coalesce(result->>'unit', result->>'kind') as unit,
        d.cluster, result->>'value' as value
      from common_indicator_version c
      join directory d on d.body_id = c.body_id
      cross join lateral jsonb_array_elements(c.content->'results') as result
      where c.until is null and c.national_id is not null and d.cluster is not null
        and result->>'value' ~ '^-?[0-9]'
      order by c.body_id, c.national_id, result->>'at', coalesce(result->>'unit', result->>'kind'),
        c.year desc, c.indicator_id
    ) one
    group by 1, 2, 3, 4`);
  return rows.map((row) => ({
    national: String(row.national_id),
    at: String(row.at),
    unit: String(row.unit),
    cluster: String(row.cluster),
    values: JSON.parse(String(row.values)) as readonly string[],
  }));
}

/** Puts a new picture in the place of the one before, in one transaction. */
export async function replacePicture(sql: Sql, rows: readonly BenchmarkRow[]): Promise<void> {
  await sql.query('delete from benchmark');
  await sql.query(
    `insert into benchmark (national_id, at, unit, cluster, bodies, least, first_quartile, median,
       third_quartile, greatest, computed_at)
     select r->>'national', (r->>'at')::date, r->>'unit', r->>'cluster', (r->>'bodies')::integer,
       trim_scale((r->>'least')::numeric), trim_scale((r->>'first')::numeric),
       trim_scale((r->>'median')::numeric), trim_scale((r->>'third')::numeric),
       trim_scale((r->>'greatest')::numeric), (r->>'computedAt')::timestamptz
     from jsonb_array_elements($1::jsonb) r`,
    [JSON.stringify(rows)],
  );
}

/** The picture of one common indicator, the latest date first, then by cluster. */
export async function readPicture(sql: Sql, national: string): Promise<readonly BenchmarkRow[]> {
  const rows = await sql.query(
    `select national_id, at::text as at, unit, cluster, bodies, least::text as least,
       first_quartile::text as first, median::text as median, third_quartile::text as third,
       greatest::text as greatest, ${instantColumn('computed_at')} as computed_at
     from benchmark where national_id = $1 order by at desc, unit, cluster`,
    [national],
  );
  return rows.map((row) => ({
    national: String(row.national_id),
    at: String(row.at),
    unit: String(row.unit),
    cluster: String(row.cluster),
    bodies: Number(row.bodies),
    least: String(row.least),
    first: String(row.first),
    median: String(row.median),
    third: String(row.third),
    greatest: String(row.greatest),
    computedAt: String(row.computed_at) as Instant,
  }));
}
