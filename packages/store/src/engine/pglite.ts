import { PGlite } from '@electric-sql/pglite';
import { failureOf } from './failure-of.ts';
import { enterScope } from './scope.ts';
import type { Engine, Parameter, Row, Scope, Sql } from './sql.ts';

/** PostgreSQL compiled to WebAssembly, in this process: over a folder, or in memory without one. */
export class PgliteEngine implements Engine {
  readonly kind = 'pglite';
  readonly place: string;
  private readonly database: PGlite;
  private closed = false;

  private constructor(database: PGlite, place: string) {
    this.database = database;
    this.place = place;
  }

  /** Opens the database in `folder`, making it where there is none; in memory when no folder is given. */
  static async open(folder?: string): Promise<PgliteEngine> {
    const place = folder ?? 'memory';
    try {
      const database = await PGlite.create(folder === undefined ? {} : { dataDir: folder });
      return new PgliteEngine(database, place);
    } catch (error) {
      throw failureOf(error, place);
    }
  }

  async transaction<Result>(scope: Scope, work: (sql: Sql) => Promise<Result>): Promise<Result> {
    try {
      return await this.database.transaction(async (transaction) => {
        const query = async (
          text: string,
          parameters: readonly Parameter[] = [],
        ): Promise<readonly Row[]> => {
          const { rows } = await transaction.query<Row>(text, [...parameters]);
          return rows;
        };
        if (scope.readOnly) await query('set transaction isolation level repeatable read, read only');
        await query(...enterScope(scope));
        return work({ query });
      });
    } catch (error) {
      throw failureOf(error, this.place);
    }
  }

  async script(text: string): Promise<void> {
    try {
      await this.database.exec(text);
    } catch (error) {
      throw failureOf(error, this.place);
    }
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.database.close();
  }
}
