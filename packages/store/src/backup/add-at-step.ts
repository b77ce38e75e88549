import type { Instant } from '@traguardo/application';
import { APP_ROLE, SCHEMA } from '../engine/scope.ts';
import type { Engine, Parameter, Sql } from '../engine/sql.ts';
import { migrate } from '../migrations/migrate.ts';

/**
 * Builds the schema of an empty database again, calls `add` where it stands at `step`, and takes the steps
 * that are left with what was added: all within the transaction of `sql`, which works as the owner.
 */
export async function addAtStep(
  engine: Engine,
  sql: Sql,
  step: string,
  at: Instant,
  add: () => Promise<void>,
): Promise<void> {
  await sql.query(`drop schema ${SCHEMA} cascade`);
  let added = false;
  const query = async (text: string, parameters: readonly Parameter[] = []) => {
    const rows = await sql.query(text, parameters);
    if (text.startsWith(`insert into ${SCHEMA}.migration `) && parameters[0] === step) {
      await asApp(sql, add);
      added = true;
    }
    return rows;
  };
  await migrate(within(engine, { query }), at);
  if (!added) throw new Error(`the step was not seen: ${step}`);
}

/** The engine as if it had this one transaction; the roles are there since the schema was first made. */
function within({ kind, place }: Engine, sql: Sql): Engine {
  const nothing = () => Promise.resolve();
  return { kind, place, transaction: (_scope, work) => work(sql), script: nothing, close: nothing };
}

/** Rows are added under the role that row-level security binds, like all others. */
async function asApp(sql: Sql, add: () => Promise<void>): Promise<void> {
  await sql.query("select set_config('role', $1, true)", [APP_ROLE]);
  await add();
  await sql.query("select set_config('role', 'none', true), set_config('traguardo.body', '', true)");
}
