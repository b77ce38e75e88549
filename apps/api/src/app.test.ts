import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Action, permits, ROLES } from '@traguardo/application';
import { Problem, paths, SheetFamily, SheetsAnswer, sheetPaths } from '@traguardo/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from './routes/index.ts';
import { ADDRESSES, cleanApp } from './test/clean-app.ts';

const addressesOf = (path: string) => ADDRESSES[path] ?? [];

/** The first role that may ask: the public wherever it may. */
const readerOf = (action: Action) => [...ROLES].reverse().find((role) => permits(role, action)) ?? 'public';

describe('answers', () => {
  it.each(routes.flatMap((route) => addressesOf(route.path).map((url) => ({ url, route }))))(
    '$url meets its contract, nothing left out and nothing added',
    async ({ url, route }) => {
      const answer = await (await cleanApp(readerOf(route.action))).inject(url);
      expect(answer.statusCode).toBe(200);
      if (route.answer === null)
        expect(answer.headers['content-disposition']).toMatch(
          /^attachment; filename="[\w-]+\.(?:csv|xlsx|json|pdf)"$/,
        );
      else expect(route.answer.parse(answer.json())).toEqual(answer.json());
    },
  );

  it('an address is tried for every route', () => {
    expect(Object.keys(ADDRESSES).sort()).toEqual(routes.map(({ path }) => path).sort());
  });

  it('every address of the contract is one of a route', () => {
    const known = routes.map(({ path }) => path.replace(/:[a-z]+/g, 'x'));
    const asked = Object.values(paths).map((path: (...parts: never[]) => string) =>
      path(...(['x', 'x', 'x'] as never[])),
    );
    for (const address of asked) expect(known).toContain(address);
  });

  it.each(SheetFamily.options)(
    'the addresses of the tables of the family %s are those of routes',
    (family) => {
      const known = routes.map(({ path }) => path);
      const decoded = (address: string) => decodeURIComponent(address);
      expect(known).toContain(decoded(sheetPaths.sheet(':body', 0, family, ':id')).replace('/0/', '/:year/'));
      expect(known.map((path) => path.replace(':format', 'csv'))).toContain(
        decoded(sheetPaths.file(':body', 0, family, ':id', 'csv')).replace('/0/', '/:year/'),
      );
    },
  );

  it('the list of tables names what who asks may take, and leaves out the rest', async () => {
    const families = async (role: 'public' | 'admin') => {
      const answer = await (await cleanApp(role)).inject('/api/bodies/valchiara/cycles/2025/sheets');
      return new Set(SheetsAnswer.parse(answer.json()).map(({ family }) => family));
    };
    expect(await families('public')).toContain('scores');
    expect(await families('admin')).not.toContain('scores');
    expect(await families('admin')).toContain('document');
  });

  it('the template to fill in is a workbook of the year asked, the same each time', async () => {
    const app = await cleanApp();
    const [one, again] = [await app.inject('/api/templates/2026'), await app.inject('/api/templates/2026')];
    expect(one.headers['content-disposition']).toBe('attachment; filename="modello-2026.xlsx"');
    expect(one.rawPayload.subarray(0, 2).toString()).toBe('PK');
    expect(again.rawPayload.equals(one.rawPayload)).toBe(true);
  });

  it('are told again only when they change', async () => {
    const app = await cleanApp();
    const { headers } = await app.inject('/api/bodies');
    const again = await app.inject({
      url: '/api/bodies',
      headers: { 'if-none-match': String(headers.etag) },
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});

describe('permissions', () => {
  const table = routes.flatMap((route) =>
    ROLES.map((role) => ({ path: route.path, role, action: route.action })),
  );
  it.each(table)('$path for $role', async ({ path, role, action }) => {
    const app = await cleanApp(role);
    for (const url of addressesOf(path)) {
      const { statusCode } = await app.inject(url);
      expect(statusCode).toBe(permits(role, action) ? 200 : 403);
    }
  });

  it('a route is forbidden to whom the authorizer does not know', async () => {
    const app = await cleanApp('planner', { authorizer: { allows: () => false } });
    for (const url of [...Object.values(ADDRESSES).flat(), '/api/openapi.json']) {
      expect((await app.inject(url)).statusCode).toBe(403);
    }
  });
});

describe('refusals', () => {
  const cycle = '/api/bodies/valchiara/cycles/2025';
  const table: readonly [
    situation: string,
    method: 'GET' | 'POST' | 'DELETE',
    url: string,
    status: number,
  ][] = [
    ['a body that is not there', 'GET', '/api/bodies/nessuno/cycles/2025', 404],
    ['a year without cycle', 'GET', '/api/bodies/valchiara/cycles/1999', 404],
    ['a node that is not there', 'GET', `${cycle}/nodes/nessuno`, 404],
    ['an indicator asked as an objective', 'GET', `${cycle}/nodes/accessi`, 404],
    ['an objective asked as an indicator', 'GET', `${cycle}/indicators/os-1-1`, 404],
    ['an explanation of nothing', 'GET', `${cycle}/explanations/nessuno`, 404],
    ['a check that is not there', 'GET', '/api/checks/nessuno', 404],
    ['a check that names a file elsewhere', 'GET', '/api/checks/..%2F..%2Fpackage', 404],
    ['an address of the API that is not there', 'GET', '/api/nulla', 404],
    ['a year that is no year', 'GET', '/api/bodies/valchiara/cycles/duemila', 400],
    ['a dashboard that is not there', 'GET', `${cycle}/dashboards/nessuno`, 404],
    ['a template for no year', 'GET', '/api/templates/domani', 400],
    ['a template for a year nothing reads back', 'GET', '/api/templates/9999', 400],
    ['a table that is not there', 'GET', `${cycle}/sheets/document/nessuna`, 404],
    ['a table of another family', 'GET', `${cycle}/sheets/document/obiettivi/csv`, 404],
    ['a format nobody writes', 'GET', `${cycle}/sheets/scores/obiettivi/pdf`, 400],
    ['a date that does not exist', 'GET', `${cycle}/tree?at=2025-02-30`, 400],
    ['an id longer than any', 'GET', `${cycle}/nodes/${'a'.repeat(121)}`, 400],
    ['an address that is no text', 'GET', '/api/bodies/%E0%A4%A/cycles/2025', 400],
    ['writing', 'POST', cycle, 405],
    ['deleting', 'DELETE', '/api/bodies', 405],
  ];
  it.each(table)('%s', async (_situation, method, url, status) => {
    const answer = await (await cleanApp()).inject({ method, url });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(Problem.parse(answer.json())).toMatchObject({ status, correlationId: expect.stringMatching(/./) });
  });

  it('a failure of the program says nothing of its inside', async () => {
    const app = await cleanApp('public', {
      checkPages: { page: () => Promise.reject(new Error('secret path')) },
    });
    app.log.level = 'silent';
    const answer = await app.inject('/api/checks/weights-do-not-sum');
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('secret');
  });
});

describe('the description of the API', () => {
  it('is OpenAPI 3.1, names every route, and no reference in it dangles', async () => {
    const document = (await (await cleanApp()).inject('/api/openapi.json')).json();
    expect(document.openapi).toMatch(/^3\.1/);
    const described = Object.keys(document.paths).sort();
    expect(described).toEqual(routes.map(({ path }) => path.replace(/:([a-z]+)/g, '{$1}')).sort());
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
      ([, path]) => path,
    );
    expect(references.length).toBeGreaterThan(0);
    for (const path of new Set(references)) {
      const found = path?.split('/').reduce((node, step) => node?.[step], document);
      expect(found, path).toBeDefined();
    }
  });
});

describe('the pages', () => {
  let root = '';
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'traguardo-web-'));
    await mkdir(join(root, 'assets'));
    await writeFile(join(root, 'index.html'), '<!doctype html><title>Traguardo</title>');
    await writeFile(join(root, 'assets', 'index-a1b2.js'), 'export {};');
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  const table: readonly [situation: string, url: string, status: number, cache: string | undefined][] = [
    ['the first page', '/', 200, 'no-cache'],
    ['a screen, by its address', '/valchiara/2025/albero', 200, 'no-cache'],
    ['a file with a hash in its name', '/assets/index-a1b2.js', 200, 'public, max-age=31536000, immutable'],
    ['a file that is not there', '/assets/altro.js', 404, undefined],
    ['a file outside', '/..%2f..%2fpackage.json', 404, undefined],
  ];
  it.each(table)('%s', async (_situation, url, status, cache) => {
    const answer = await (await cleanApp('public', { webRoot: root })).inject(url);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['cache-control']).toBe(cache);
  });

  it('may load nothing from elsewhere', async () => {
    const { headers } = await (await cleanApp('public', { webRoot: root })).inject('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("worker-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
  });
});
