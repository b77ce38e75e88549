import { createHash } from 'node:crypto';
import { type Instant, StorageFailure } from '@traguardo/application';
import { APP_ROLE, BENCHMARK_ROLE, SCHEMA } from '../engine/scope.ts';
import type { Engine, Sql } from '../engine/sql.ts';
import { migrations } from './index.ts';
import type { Migration } from './migration.ts';

/** What a migration of the schema did: the steps taken now, and how many there are in all. */
export interface Migrated {
  readonly taken: readonly string[];
  readonly steps: number;
}

/** Any number of servers may start at once: one migrates, the others wait for it. */
const LOCK = 7_472_651;

/**
 * Brings the database to this program's schema; all steps in one transaction. Refused where the data come
 * from a newer program, where a step is not the one once taken, or where roles may not be made.
 */
export async function migrate(engine: Engine, at: Instant): Promise<Migrated> {
  await prepareRoles(engine);
  return engine.transaction({ role: 'owner' }, (sql) => takeSteps(sql, engine.place, at));
}

/**
 * Takes the steps the database lacks, within a transaction of the owner whose roles are there; `after` is
 * waited for when each has been taken, and before the next.
 */
export async function takeSteps(
  sql: Sql,
  place: string,
  at: Instant,
  after: (step: string) => Promise<void> = async () => undefined,
): Promise<Migrated> {
  await sql.query('select pg_advisory_xact_lock($1)', [LOCK]);
  await sql.query(`create schema if not exists ${SCHEMA}`);
  await sql.query(`grant usage on schema ${SCHEMA} to ${APP_ROLE}, ${BENCHMARK_ROLE}`);
  await sql.query(
    `create table if not exists ${SCHEMA}.migration (
       id text primary key, digest text not null, at timestamptz not null)`,
  );
  await sql.query(`grant select on ${SCHEMA}.migration to ${APP_ROLE}`);
  const due = migrations.slice(await taken(sql, place));
  for (const step of due) {
    for (const statement of statementsOf(step)) await sql.query(statement);
    await sql.query(`insert into ${SCHEMA}.migration (id, digest, at) values ($1, $2, $3)`, [
      step.id,
      digestOf(step),
      at,
    ]);
    await after(step.id);
  }
  return { taken: due.map(({ id }) => id), steps: migrations.length };
}

/** Fails in words unless the database stands exactly at this program's schema. */
export async function requireMigrated(engine: Engine): Promise<void> {
  const steps = await engine.transaction({ role: 'owner', readOnly: true }, async (sql) => {
    const [row] = await sql.query('select to_regclass($1)::text as found', [`${SCHEMA}.migration`]);
    return row?.found ? taken(sql, engine.place) : 0;
  });
  if (steps < migrations.length) {
    throw new StorageFailure('not-migrated', {
      place: engine.place,
      found: String(steps),
      steps: String(migrations.length),
    });
  }
}

/** The digest a migration is known by. */
export function digestOf(step: Migration): string {
  return createHash('sha256').update(step.sql).digest('hex');
}

async function taken(sql: Sql, place: string): Promise<number> {
  const rows = await sql.query(`select id, digest from ${SCHEMA}.migration order by id`);
  for (const [index, row] of rows.entries()) {
    const step = migrations[index];
    if (step === undefined) throw new StorageFailure('newer-data', { place, step: String(row.id) });
    if (row.id !== step.id || row.digest !== digestOf(step)) {
      throw new StorageFailure('migration-changed', { place, step: String(row.id) });
    }
  }
  return rows.length;
}

/** Statements end in a semicolon at the end of a line; none of the schema's holds one inside. */
function statementsOf({ sql }: Migration): readonly string[] {
  return sql
    .split(/;\s*\n/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** Roles belong to the server, not to one database: made where they are not, and given to who connects. */
async function prepareRoles(engine: Engine): Promise<void> {
  for (const role of [APP_ROLE, BENCHMARK_ROLE]) {
    await engine.script(`
      do $$ begin
        if not exists (select from pg_roles where rolname = '${role}') then
          create role ${role} nologin;
          grant ${role} to current_user;
        elsif not pg_has_role(current_user, '${role}', 'member') then
          grant ${role} to current_user;
        end if;
      exception when duplicate_object or unique_violation then null;
      end $$`);
  }
}
