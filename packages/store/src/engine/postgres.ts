import { StorageFailure } from '@traguardo/application';
import pg from 'pg';
import { failureOf } from './failure-of.ts';
import { beginText, enterScope } from './scope.ts';
import type { Engine, Parameter, Row, Scope, Sql } from './sql.ts';

/** The oldest server whose features the schema uses. */
const OLDEST = 15;
const CONNECTIONS = 10;
const CONNECT_WITHIN = 10_000;
/** Nothing Traguardo asks takes minutes: whoever waits longer waits for a network that is gone. */
const ANSWER_WITHIN = 600_000;
const LOCK_WITHIN = 30_000;

/** A PostgreSQL server, through a pool of connections. */
export class PostgresEngine implements Engine {
  readonly kind = 'postgres';
  readonly place: string;
  private readonly pool: pg.Pool;

  private constructor(pool: pg.Pool, place: string) {
    this.pool = pool;
    this.place = place;
  }

  /** Connects to `url` and looks at the server's version; fails in words where either does not do. */
  static async open(
    url: string,
    { connections = CONNECTIONS, within = CONNECT_WITHIN } = {},
  ): Promise<PostgresEngine> {
    const place = placeOf(url);
    const pool = new pg.Pool({
      connectionString: url,
      max: connections,
      connectionTimeoutMillis: within,
      application_name: 'traguardo',
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      query_timeout: ANSWER_WITHIN,
      lock_timeout: LOCK_WITHIN,
    });
    // A connection lost while it idles is no news: the next question opens another, or says why not.
    pool.on('error', () => undefined);
    const engine = new PostgresEngine(pool, place);
    try {
      const { rows } = await pool.query<{ version: number }>(
        "select current_setting('server_version_num')::int as version",
      );
      const major = Math.floor((rows[0]?.version ?? 0) / 10_000);
      if (major < OLDEST) {
        throw new StorageFailure('server-too-old', { place, found: String(major), oldest: String(OLDEST) });
      }
      return engine;
    } catch (error) {
      await engine.close();
      throw failureOf(error, place);
    }
  }

  async transaction<Result>(scope: Scope, work: (sql: Sql) => Promise<Result>): Promise<Result> {
    let client: pg.PoolClient;
    try {
      client = await this.pool.connect();
    } catch (error) {
      throw failureOf(error, this.place);
    }
    // A connection that breaks between two statements says so here as well as at the next statement.
    const ignore = () => undefined;
    client.on('error', ignore);
    let broken = false;
    try {
      await client.query(beginText(scope));
      const query = async (text: string, parameters: readonly Parameter[] = []): Promise<readonly Row[]> =>
        (await client.query<Row>(text, [...parameters])).rows;
      await query(...enterScope(scope));
      const result = await work({ query });
      await client.query('commit');
      return result;
    } catch (error) {
      // Without a connection there is nothing to undo: the server undoes what was not committed.
      broken = await client.query('rollback').then(
        () => false,
        () => true,
      );
      throw failureOf(error, this.place);
    } finally {
      client.off('error', ignore);
      client.release(broken);
    }
  }

  async script(text: string): Promise<void> {
    try {
      await this.pool.query(text);
    } catch (error) {
      throw failureOf(error, this.place);
    }
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}

/** "host:port/database" of an address: what may be shown; the user and the password may not. */
function placeOf(url: string): string {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    // The error quotes the address, and with it the password: it goes no further.
    throw new StorageFailure('bad-address');
  }
  if (!/^postgres(ql)?:$/.test(address.protocol) || misread(address)) throw new StorageFailure('bad-address');
  const host = address.hostname || address.searchParams.get('host') || 'localhost';
  return `${host}:${address.port || '5432'}${address.pathname}`;
}

/**
 * True where a sign of the password ("/", "?", "#" or "%", to be written as %2F and so on) was taken for the
 * end of it: what then reads as the host or the database is a part of the password.
 */
function misread({ href, username, password, pathname, hash }: URL): boolean {
  if (hash !== '' || /[/@]/.test(pathname.slice(1)) || (username === '' && href.includes('@'))) return true;
  try {
    decodeURIComponent(`${username}${password}${pathname}`);
    return false;
  } catch {
    return true;
  }
}
