export { PgliteEngine } from './engine/pglite.ts';
export { PostgresEngine } from './engine/postgres.ts';
export type { Engine, Row, Scope, Sql } from './engine/sql.ts';
export { type Migrated, migrate, requireMigrated } from './migrations/migrate.ts';
export { SqlArchive } from './sql-archive.ts';
