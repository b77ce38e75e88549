import type { Instant } from '@traguardo/application';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import type { Engine, Sql } from '../engine/sql.ts';
import { migrations } from '../migrations/index.ts';
import { addAtStep } from './add-at-step.ts';
import { addRows } from './add-rows.ts';
import { inspectBackup } from './read-backup.ts';
import { Refused, type RestoreRefusal } from './refusal.ts';

export interface RestoreSummary {
  readonly bodies: number;
  readonly rows: number;
}

/**
 * Restores a backup of either engine into an empty database: all of it in one transaction, or nothing. Rows
 * of an earlier schema are added to that schema, and taken through the steps that came after it.
 */
export async function restore(
  engine: Engine,
  file: string,
  at: Instant,
): Promise<Outcome<RestoreSummary, RestoreRefusal>> {
  try {
    const { head, bodies, rows } = await inspectBackup(file);
    const earlier = isEarlier(head.schema);
    await engine.transaction({ role: earlier ? 'owner' : 'app' }, async (sql) => {
      await checkEmpty(sql);
      if (earlier) await addAtStep({ sql, place: engine.place, at }, head.schema, () => addRows(sql, file));
      else await addRows(sql, file);
    });
    return done({ bodies, rows });
  } catch (error) {
    if (error instanceof Refused) return refused(error.refusal);
    throw error;
  }
}

/** Whether rows are of a step before this program's last; one it does not know is of a newer program. */
function isEarlier(schema: string): boolean {
  const expected = migrations[migrations.length - 1]?.id ?? '';
  if (!migrations.some(({ id }) => id === schema)) {
    throw new Refused({ kind: 'other-schema', found: schema, expected });
  }
  return schema !== expected;
}

async function checkEmpty(sql: Sql): Promise<void> {
  const [count] = await sql.query('select count(*)::integer as bodies from directory');
  const bodies = Number(count?.bodies);
  if (bodies > 0) throw new Refused({ kind: 'not-empty', bodies });
}
