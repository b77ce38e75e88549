import { gunzipSync } from 'node:zlib';
import {
  importBody,
  instantOf,
  permits,
  Reader,
  ROLES,
  StorageFailure,
  tableAuthorizer,
} from '@traguardo/application';
import { TreeAnswer } from '@traguardo/contracts';
import { checkNorms } from '@traguardo/norms';
import { migrate, PgliteEngine, SqlArchive } from '@traguardo/store';
import { cleanDraft } from '@traguardo/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rememberAnswers } from './remember-answers.ts';
import { cleanApp } from './test/clean-app.ts';

const TREE = '/api/bodies/valchiara/cycles/2025/tree';
const AT = instantOf(Date.UTC(2025, 0, 1));
const clean = cleanDraft();
let engine: PgliteEngine;
let archive: SqlArchive;

const importClean = (name: string) =>
  importBody(
    { archive, authorizer: tableAuthorizer },
    { role: 'planner' },
    { ...clean, body: { ...clean.body, name } },
    { at: AT, actor: 'test', reason: 'prova' },
  );

beforeAll(async () => {
  engine = await PgliteEngine.open();
  await migrate(engine, AT);
  archive = new SqlArchive(engine, 'questo');
  await importClean(clean.body.name);
}, 60_000);
afterAll(() => engine.close());

const appOf = (role: 'public' | 'operator' = 'public', over = archive) =>
  cleanApp(role, {
    reader: new Reader({ store: over, memory: over, authorizer: tableAuthorizer, norms: checkNorms }),
    memory: over,
  });

it('a tree is made once, and given again to the byte by another process', async () => {
  const computed = await (await cleanApp()).inject(TREE);
  const first = await (await appOf()).inject({ url: TREE, headers: { 'accept-encoding': 'gzip' } });
  const other = new SqlArchive(engine, 'questo');
  const again = await (await appOf('public', other)).inject(TREE);
  expect(TreeAnswer.parse(again.json())).toEqual(computed.json());
  expect(gunzipSync(first.rawPayload).toString()).toBe(again.body);
  expect(first.headers['content-encoding']).toBe('gzip');
  const held = await (await appOf()).inject({
    url: TREE,
    headers: { 'if-none-match': String(again.headers.etag) },
  });
  expect([held.statusCode, held.body]).toEqual([304, '']);
});

it('is forbidden to whom the tree is, kept or not', async () => {
  for (const role of ROLES) {
    const app = await cleanApp(role, { memory: archive });
    expect((await app.inject(TREE)).statusCode).toBe(permits(role, 'scores:read') ? 200 : 403);
  }
});

it('is made anew when the body changes, and for another date of judgement', async () => {
  const before = await (await appOf()).inject(TREE);
  const half = await (await appOf()).inject(`${TREE}?at=2025-06-30`);
  expect(half.json().at).toBe('2025-06-30');
  expect((await (await appOf()).inject(TREE)).json().at).toBe(before.json().at);
  await importClean('Seconda');
  expect(await archive.recall('valchiara', 'tree/2025')).toBeNull();
  expect((await (await appOf()).inject(TREE)).statusCode).toBe(200);
  expect(await archive.recall('valchiara', 'tree/2025')).not.toBeNull();
});

it('a card is kept among others, and given as it is computed', async () => {
  await importClean(clean.body.name);
  const tree = TreeAnswer.parse((await (await cleanApp()).inject(TREE)).json());
  const own = tree.nodes.filter(({ kind }) => kind === 'indicator');
  expect(own.length).toBeGreaterThan(20);
  const [computing, keeping] = [await cleanApp(), await appOf()];
  for (const { id } of own) {
    const card = `/api/bodies/valchiara/cycles/2025/indicators/${id}`;
    expect((await keeping.inject(card)).json()).toEqual((await computing.inject(card)).json());
    const held = await keeping.inject({
      url: card,
      headers: { 'if-none-match': String((await keeping.inject(card)).headers.etag) },
    });
    expect(held.statusCode).toBe(304);
    const year = await keeping.inject(`${card}?at=2025-06-30`);
    expect(year.json()).toEqual((await computing.inject(`${card}?at=2025-06-30`)).json());
  }
  const names = Array.from({ length: 16 }, (_, pack) => `cards/2025/${pack}`);
  const kept = await Promise.all(names.map((name) => archive.recall('valchiara', name)));
  expect(kept.filter((pack) => pack !== null).length).toBeGreaterThan(10);
});

it('what is kept is given without opening the body', async () => {
  const opened: string[] = [];
  const reader = new Reader({
    store: archive,
    memory: archive,
    authorizer: tableAuthorizer,
    norms: checkNorms,
  });
  const cycle: Reader['cycle'] = (caller, action, query) => {
    opened.push(action);
    return Reader.prototype.cycle.call(reader, caller, action, query);
  };
  const app = await cleanApp('public', {
    reader: Object.assign(Object.create(reader), { cycle }),
    memory: archive,
  });
  const first = TreeAnswer.parse((await app.inject(TREE)).json()).nodes.find(
    ({ kind }) => kind === 'indicator',
  );
  const card = `/api/bodies/valchiara/cycles/2025/indicators/${first?.id}`;
  await app.inject(card);
  opened.length = 0;
  expect([(await app.inject(TREE)).statusCode, (await app.inject(card)).statusCode]).toEqual([200, 200]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(opened).toEqual([]);
  await app.inject(`${card}?at=2025-06-30`);
  expect(opened).toEqual(['scores:read']);
});

it('says as before what is no card, and whether the card is for who asks', async () => {
  const [computing, keeping] = [await cleanApp(), await appOf()];
  for (const id of ['nessuno', 'a%09b', 'valchiara']) {
    const address = `/api/bodies/valchiara/cycles/2025/indicators/${id}`;
    const [expected, given] = [await computing.inject(address), await keeping.inject(address)];
    const { instance: _, ...problem } = given.json();
    expect([given.statusCode, problem]).toMatchObject([404, { title: expected.json().title }]);
  }
  const card = '/api/bodies/valchiara/cycles/2025/indicators/nessuno';
  for (const role of ROLES) {
    const app = await cleanApp(role, { memory: archive });
    expect((await app.inject(card)).statusCode).toBe(permits(role, 'scores:read') ? 404 : 403);
  }
});

it.each([
  [
    'storage',
    new StorageFailure('connection-lost', { place: 'host:5432/db' }),
    /^host:5432\/db: la connessione/,
  ],
  ['the program', new Error('a mistake'), /^a mistake$/],
])(
  'a failure of %s after a body was kept is a line, and no failure of keeping it',
  async (_of, failure, line) => {
    const failing = new SqlArchive(engine, 'altro');
    failing.recall = () => Promise.reject(failure);
    expect(await rememberAnswers(failing, 'valchiara', [2025])).toMatch(line);
    expect(await rememberAnswers(new SqlArchive(engine, 'altro'), 'valchiara', [2025])).toBeNull();
  },
);
