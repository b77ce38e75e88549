import type { Instant } from '@traguardo/application';
import { APP_ROLE, SCHEMA } from '../engine/scope.ts';
import type { Sql } from '../engine/sql.ts';
import { takeSteps } from '../migrations/migrate.ts';

/**
 * Builds the schema of an empty database again, calls `add` where it stands at `step`, and takes the steps
 * that are left with what was added: all within the transaction of `sql`, which works as the owner.
 */
export async function addAtStep(
  { sql, place, at }: { readonly sql: Sql; readonly place: string; readonly at: Instant },
  step: string,
  add: () => Promise<void>,
): Promise<void> {
  await sql.query(`drop schema ${SCHEMA} cascade`);
  await takeSteps(sql, place, at, async (taken) => {
    if (taken === step) await asApp(sql, add);
  });
}

/** Rows are added under the role that row-level security binds, like all others. */
async function asApp(sql: Sql, add: () => Promise<void>): Promise<void> {
  await sql.query("select set_config('role', $1, true)", [APP_ROLE]);
  await add();
  await sql.query("select set_config('role', 'none', true), set_config('traguardo.body', '', true)");
}
