import type { Row, Sql } from '../engine/sql.ts';

/** Tables a backup leaves out: what is in them is computed, or asked for, again. */
const COMPUTED = ['derived', 'asked_document'];

/** The tables of a body in the order in which rows may be added: what is referred to comes first. */
export async function tablesInOrder(sql: Sql): Promise<readonly string[]> {
  const tables = await sql.query(
    `
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'traguardo' and c.relkind = 'r' and exists (
      select from pg_attribute a where a.attrelid = c.oid and a.attname = 'body_id')
      and c.relname <> all ($1) order by 1`,
    [COMPUTED],
  );
  const links = await sql.query(`
    select distinct r.relname as from_table, f.relname as to_table
    from pg_constraint c join pg_class r on r.oid = c.conrelid join pg_class f on f.oid = c.confrelid
    join pg_namespace n on n.oid = r.relnamespace
    where c.contype = 'f' and n.nspname = 'traguardo' and r.oid <> f.oid`);
  const copied = links.filter(({ from_table }) => !COMPUTED.includes(String(from_table)));
  return sortedByLinks(tables.map(nameOf), copied);
}

/** The columns a row is made of: those the database derives itself are left to it. */
export async function ownColumns(sql: Sql, table: string): Promise<readonly string[]> {
  const rows = await sql.query(
    `select a.attname as name from pg_attribute a
     where a.attrelid = ('traguardo.' || quote_ident($1))::regclass and a.attnum > 0
       and not a.attisdropped and a.attgenerated = '' order by a.attnum`,
    [table],
  );
  return rows.map(nameOf);
}

function nameOf({ name }: Row): string {
  return String(name);
}

function sortedByLinks(tables: readonly string[], links: readonly Row[]): readonly string[] {
  const sorted: string[] = [];
  const visit = (table: string) => {
    if (sorted.includes(table)) return;
    for (const link of links) if (link.from_table === table) visit(String(link.to_table));
    sorted.push(table);
  };
  for (const table of tables) visit(table);
  return sorted;
}
