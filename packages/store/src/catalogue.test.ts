import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, Row } from './index.ts';
import { READABLE_BY_ALL, SHARED_TABLES } from './shared-tables.ts';
import { testedEngines } from './test/engines.ts';

/** What the database's own catalogue says of every table of the schema. */
describe.each(testedEngines)('the catalogue of $name', ({ open, reason }) => {
  if (reason) {
    it.skip(reason, () => undefined);
    return;
  }
  let engine: Engine;
  const ask = (text: string): Promise<readonly Row[]> =>
    engine.transaction({ role: 'owner', readOnly: true }, (sql) => sql.query(text));
  const own = (table: unknown) => !(String(table) in SHARED_TABLES);
  beforeAll(async () => {
    engine = await open();
  }, 60_000);
  afterAll(() => engine.close());

  it('holds the body’s id in every primary key, unique key and foreign key, save the listed tables', async () => {
    const keys = await ask(`
      select c.conrelid::regclass::text as table, c.conname as name, c.contype as type,
        exists (select from pg_attribute a where a.attrelid = c.conrelid and a.attnum = any (c.conkey)
          and a.attname = 'body_id') as held,
        c.contype <> 'f' or exists (select from pg_attribute a where a.attrelid = c.confrelid
          and a.attnum = any (c.confkey) and a.attname = 'body_id') as held_there
      from pg_constraint c join pg_namespace n on n.oid = c.connamespace
      where n.nspname = 'traguardo' and c.contype in ('p', 'u', 'f')`);
    expect(keys.length).toBeGreaterThan(60);
    const lacking = keys.filter((key) => !(key.held && key.held_there) && own(key.table));
    expect(lacking).toEqual([]);
  });

  it('holds it in every unique index too', async () => {
    const lacking = await ask(`
      select i.indrelid::regclass::text as table, i.indexrelid::regclass::text as index
      from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
      where n.nspname = 'traguardo' and i.indisunique and not exists (
        select from pg_attribute a where a.attrelid = i.indrelid and a.attnum = any (i.indkey)
          and a.attname = 'body_id')`);
    expect(lacking.filter(({ table }) => own(table))).toEqual([]);
  });

  it('has a primary key in every table', async () => {
    const without = await ask(`
      select t.relname as table from pg_class t join pg_namespace n on n.oid = t.relnamespace
      where n.nspname = 'traguardo' and t.relkind = 'r' and not exists (
        select from pg_constraint c where c.conrelid = t.oid and c.contype = 'p')`);
    expect(without).toEqual([]);
  });

  it('forces row-level security on every table of bodies', async () => {
    const tables = await ask(`
      select t.relname as table, t.relrowsecurity as enabled, t.relforcerowsecurity as forced
      from pg_class t join pg_namespace n on n.oid = t.relnamespace
      where n.nspname = 'traguardo' and t.relkind in ('r', 'p')`);
    expect(tables.length).toBeGreaterThan(25);
    expect(tables.filter(({ table, enabled, forced }) => own(table) && !(enabled && forced))).toEqual([]);
    // The lists of exceptions name tables that are there: an exception outlived is a hole.
    const names = tables.map(({ table }) => String(table));
    for (const listed of [...Object.keys(SHARED_TABLES), ...Object.keys(READABLE_BY_ALL)]) {
      expect(names).toContain(listed);
    }
  });

  it('binds every policy to the transaction’s body, but for what is listed', async () => {
    const policies = await ask(`
      select c.relname as table, p.polname as name, p.polroles::regrole[]::text as roles,
        concat(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) as rule
      from pg_policy p join pg_class c on c.oid = p.polrelid`);
    const free = policies.filter(({ rule }) => !String(rule).includes('traguardo.body'));
    expect(free.map(({ table, name, roles }) => [table, name, roles]).sort()).toEqual([
      ['asked_document', 'read_all', '{-}'],
      ['common_indicator_version', 'compare_all', '{traguardo_benchmark}'],
      ['directory', 'read_all', '{-}'],
    ]);
  });

  it('works as roles that own nothing, log in nowhere and bypass nothing', async () => {
    const roles = await ask(`
      select rolname as name, rolsuper or rolbypassrls or rolcanlogin or rolcreaterole or rolcreatedb as mighty,
        exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = 'traguardo' and c.relowner = r.oid) as owner
      from pg_roles r where rolname in ('traguardo_app', 'traguardo_benchmark') order by 1`);
    expect(roles).toEqual([
      { name: 'traguardo_app', mighty: false, owner: false },
      { name: 'traguardo_benchmark', mighty: false, owner: false },
    ]);
  });

  it('grants nobody to remove or change what was entered: a version is closed, once', async () => {
    const grants = await ask(`
      select table_name as table, privilege_type as privilege from information_schema.role_table_grants
      where table_schema = 'traguardo' and grantee in ('traguardo_app', 'traguardo_benchmark')
        and privilege_type not in ('SELECT', 'INSERT')`);
    expect(grants.map(({ table, privilege }) => `${privilege} ${table}`).sort()).toEqual([
      'DELETE asked_document',
      'DELETE benchmark',
      'DELETE derived',
      'UPDATE derived',
      'UPDATE directory',
    ]);
    const columns = await ask(`
      select distinct column_name as column from information_schema.column_privileges
      where table_schema = 'traguardo' and grantee = 'traguardo_app' and privilege_type = 'UPDATE'
        and table_name not in ('directory', 'derived')`);
    expect(columns).toEqual([{ column: 'until' }]);
  });
});
