export { type BackupSummary, backup } from './backup/backup.ts';
export { type RestoreRefusal, type RestoreSummary, restore } from './backup/restore.ts';
export { EmbeddedEngine } from './data-folder/embedded.ts';
export { PgliteEngine } from './engine/pglite.ts';
export { PostgresEngine } from './engine/postgres.ts';
export type { Engine, Row, Scope, Sql } from './engine/sql.ts';
export { type Migrated, migrate, requireMigrated } from './migrations/migrate.ts';
export { type Location, openEngine } from './open-engine.ts';
export { SqlArchive } from './sql-archive.ts';
