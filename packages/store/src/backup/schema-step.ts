import { SCHEMA } from '../engine/scope.ts';
import type { Sql } from '../engine/sql.ts';

/** The last step the schema of a database has taken; null before the first. */
export async function schemaStep(sql: Sql): Promise<string | null> {
  const [table] = await sql.query('select to_regclass($1)::text as found', [`${SCHEMA}.migration`]);
  if (!table?.found) return null;
  const [row] = await sql.query(`select max(id) as step from ${SCHEMA}.migration`);
  return typeof row?.step === 'string' ? row.step : null;
}
