import { instantOf } from '@traguardo/application';
import { cleanDraft } from '@traguardo/testkit';
import { addLine } from '../backup/add-rows.ts';
import { isRows } from '../backup/format.ts';
import { readBackup } from '../backup/read-backup.ts';
import { ownColumns, tablesInOrder } from '../backup/rows.ts';
import { type Engine, migrate } from '../index.ts';
import { migrations } from '../migrations/index.ts';
import type { Migration } from '../migrations/migration.ts';

/** A step of the schema before the last, and a body that holds nothing the steps since brought. */
export const OLDER = '0003-derived';
export function olderDraft() {
  const { cycles, ...draft } = cleanDraft();
  const absent = {
    monitoring: undefined,
    evaluation: undefined,
    risk: undefined,
    transparency: undefined,
    changes: [],
  };
  return { ...draft, cycles: cycles.map((cycle) => ({ ...cycle, ...absent })) };
}

/** Takes a database's schema to a step and no further, as the program of that time did. */
export async function migrateUntil(engine: Engine, step: string): Promise<void> {
  const all = migrations as Migration[];
  const later = all.splice(all.findIndex(({ id }) => id === step) + 1);
  try {
    await migrate(engine, instantOf(Date.UTC(2025, 0, 1)));
  } finally {
    all.push(...later);
  }
}

/** Fills a database of an earlier schema with what a backup holds of its tables and columns. */
export async function fillOlder(engine: Engine, file: string): Promise<void> {
  await engine.transaction({ role: 'app' }, async (sql) => {
    const tables = await tablesInOrder(sql);
    for await (const line of readBackup(file)) {
      if (!isRows(line) || !tables.includes(line.table)) continue;
      const own = await ownColumns(sql, line.table);
      const rows = line.rows.map((row) => own.map((column) => row[line.columns.indexOf(column)]));
      await addLine(sql, { ...line, columns: own, rows }, own);
    }
  });
}
