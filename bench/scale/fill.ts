import pg from 'pg';
import { bodyId } from './load.ts';

/**
 * Fills the database up to `size` bodies with copies, made by the database itself, of the `loaded` bodies
 * that came in by the import: twelve thousand imports one by one would take most of an hour. The copies
 * weigh and answer as what they are copies of; only their ids are their own.
 */
export async function fill(adminUrl: string, loaded: number, size: number): Promise<number> {
  const began = performance.now();
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  // Links were proven by the import: proving them again for copies of the same rows would prove nothing.
  await client.query('set session_replication_role = replica; set search_path = traguardo');
  const { rows } = await client.query<{ table: string; columns: string }>(`
    select c.relname as table, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where n.nspname = 'traguardo' and c.relkind = 'r'
    group by 1 having bool_or(a.attname = 'body_id')`);
  for (const { table, columns } of rows) {
    const copied = columns.replace('body_id', 'n.id');
    for (let first = loaded; first < size; first += loaded) {
      const last = Math.min(first + loaded, size) - 1;
      await client.query(
        `insert into ${table} (${columns}) select ${copied} from ${table} t
         join (select 'ente-' || lpad((g - $1::int)::text, 5, '0') as old,
                 'ente-' || lpad(g::text, 5, '0') as id from generate_series($2::int, $3::int) g) n
           on n.old = t.body_id`,
        [first, first, last],
      );
    }
  }
  const { rows: count } = await client.query('select count(*)::int as n from directory');
  if (count[0]?.n < size) throw new Error(`only ${count[0]?.n} bodies, the last ${bodyId(size - 1)}`);
  await client.query('vacuum analyze');
  await client.end();
  return performance.now() - began;
}
