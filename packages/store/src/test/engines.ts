import { randomBytes } from 'node:crypto';
import { instantOf } from '@traguardo/application';
import pg from 'pg';
import { type Engine, migrate, PgliteEngine, PostgresEngine } from '../index.ts';

/** One engine the contract suites run on; `reason` says why it cannot be had here. */
export interface TestedEngine {
  readonly name: string;
  readonly reason: string | null;
  /** A new, empty database of this program's schema. */
  readonly open: () => Promise<Engine>;
}

/** Set by `npm test`, which starts a server of its own. */
const SERVER = process.env.TRAGUARDO_TEST_DATABASE_URL;

const MIGRATED_AT = instantOf(Date.UTC(2025, 0, 1));

export const testedEngines: readonly TestedEngine[] = [
  { name: 'PGlite', reason: null, open: async () => migrated(await PgliteEngine.open()) },
  {
    name: 'PostgreSQL',
    reason: SERVER ? null : 'no server: npm test starts one where PostgreSQL is installed',
    open: async () => migrated(await PostgresEngine.open(await newDatabase())),
  },
];

/** The address of a new database of the test server, owned by who connects. */
export async function newDatabase(): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(SERVER ?? '');
  url.pathname = `/${name}`;
  return url.toString();
}

async function migrated(engine: Engine): Promise<Engine> {
  await migrate(engine, MIGRATED_AT);
  return engine;
}
