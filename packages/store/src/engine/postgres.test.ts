import { createServer, type Server, type Socket } from 'node:net';
import { instantOf } from '@traguardo/application';
import { cleanDraft } from '@traguardo/testkit';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { migrate, PostgresEngine, SqlArchive } from '../index.ts';
import { newDatabase, testedEngines } from '../test/engines.ts';

const AT = instantOf(Date.UTC(2025, 0, 1));
const reason = testedEngines.find(({ name }) => name === 'PostgreSQL')?.reason ?? null;

let listening: Server | null = null;
afterEach(() => {
  listening?.close();
  listening = null;
});

/** One message of the server's side of the protocol. */
function message(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

const int16 = (value: number) => Buffer.from([value >> 8, value & 255]);
const int32 = (value: number) =>
  Buffer.from([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);
const text = (value: string) => Buffer.from(`${value}\0`);
const READY = message('Z', Buffer.from('I'));

/** Lets anybody in and answers every question with one whole number, as a server of that version would. */
async function serverOf(version: number): Promise<string> {
  const field = [text('version'), int32(0), int16(0), int32(23), int16(4), int32(-1), int16(0)];
  const answer = Buffer.concat([
    message('T', Buffer.concat([int16(1), ...field])),
    message('D', Buffer.concat([int16(1), int32(String(version).length), Buffer.from(String(version))])),
    message('C', text('SELECT 1')),
    READY,
  ]);
  listening = createServer((socket: Socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', int32(0)), READY]));
      socket.on('data', (data) => {
        if (data[0] === 'Q'.charCodeAt(0)) socket.write(answer);
      });
    });
  });
  const server = listening;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `postgres://u:x@127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/vecchio`;
}

describe('connecting', () => {
  it.each([
    ['PostgreSQL 9.6', 90_624, '9'],
    ['PostgreSQL 14', 140_011, '14'],
  ])('to %s is refused with both versions', async (_name, version, found) => {
    await expect(PostgresEngine.open(await serverOf(version))).rejects.toMatchObject({
      kind: 'server-too-old',
      params: { found, oldest: '15' },
    });
  });

  it('to what is no address is refused without quoting it', async () => {
    for (const url of [
      'mysql://u:segreto@h/d',
      'segreto',
      'http://segreto@h',
      'postgres://u:20/segreto@h/d',
      'postgres://u:20?segreto@h/d',
      'postgres://u:20#segreto@h/d',
      'postgres://u:segreto%@h/d',
      'postgres://u:/segreto@h/d',
    ]) {
      const failure: unknown = await PostgresEngine.open(url).catch((error: unknown) => error);
      expect(failure).toMatchObject({ kind: 'bad-address' });
      expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain('segreto');
    }
  });

  it('to a server that never answers gives up', async () => {
    const silent = createServer(() => undefined);
    listening = silent;
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(
      PostgresEngine.open(`postgres://u:x@127.0.0.1:${port}/d`, { within: 200 }),
    ).rejects.toMatchObject({ kind: 'unreachable' });
  });

  it('where nobody listens says so', async () => {
    await expect(PostgresEngine.open('postgres://u:x@127.0.0.1:1/d')).rejects.toMatchObject({
      kind: 'unreachable',
      params: { place: '127.0.0.1:1/d' },
    });
  });
});

describe('a server at work', () => {
  if (reason) {
    it.skip(reason, () => undefined);
    return;
  }
  it('with no connection free is too busy, not gone', async () => {
    const engine = await PostgresEngine.open(await newDatabase(), { connections: 1, within: 200 });
    try {
      await engine.transaction({ role: 'owner' }, async () => {
        await expect(engine.script('select 1')).rejects.toMatchObject({ kind: 'too-busy' });
      });
    } finally {
      await engine.close();
    }
  });

  it('whose own default is another isolation still lets two keep the same body in turn', async () => {
    const url = await newDatabase();
    const admin = new pg.Client({ connectionString: url });
    await admin.connect();
    const name = new URL(url).pathname.slice(1);
    await admin.query(`alter database ${name} set default_transaction_isolation = 'repeatable read'`);
    await admin.end();
    const engine = await PostgresEngine.open(url);
    try {
      await migrate(engine, AT);
      const archive = new SqlArchive(engine);
      const draft = cleanDraft();
      const entry = { at: AT, actor: 'test', reason: 'prova' };
      const kept = await Promise.all(
        ['Uno', 'Due', 'Tre'].map((each) =>
          archive.keep({ ...draft, body: { ...draft.body, name: each } }, entry),
        ),
      );
      expect(kept.map(({ revision }) => revision).sort()).toEqual([1, 2, 3]);
    } finally {
      await engine.close();
    }
  }, 60_000);
});

describe('a connection lost', () => {
  if (reason) {
    it.skip(reason, () => undefined);
    return;
  }
  it('in the middle of an import is said, nothing is half written, and the next one works', async () => {
    const url = await newDatabase();
    const engine = await PostgresEngine.open(url);
    const admin = new pg.Client({ connectionString: url });
    await admin.connect();
    try {
      await migrate(engine, AT);
      const cutting = {
        kind: engine.kind,
        place: engine.place,
        script: (script: string) => engine.script(script),
        close: async () => undefined,
        transaction: ((scope, work) =>
          engine.transaction(scope, (sql) =>
            work({
              query: async (statement, parameters) => {
                if (statement.includes('insert into measurement_version')) {
                  const [own] = await sql.query('select pg_backend_pid() as pid');
                  await admin.query('select pg_terminate_backend($1)', [own?.pid]);
                }
                return sql.query(statement, parameters);
              },
            }),
          )) satisfies PostgresEngine['transaction'],
      };
      const draft = cleanDraft();
      const entry = { at: AT, actor: 'test', reason: 'prova' };
      await expect(new SqlArchive(cutting).keep(draft, entry)).rejects.toMatchObject({
        kind: 'connection-lost',
      });
      const archive = new SqlArchive(engine);
      expect(await archive.revisions(draft.body.id)).toEqual([]);
      expect(await archive.keep(draft, entry)).toMatchObject({ revision: 1 });
    } finally {
      await admin.end();
      await engine.close();
    }
  }, 60_000);
});
