import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTraguardo, CLONE, traguardoIn } from '../test/run-traguardo.ts';

const BRESCIA = join(CLONE, 'examples', 'brescia-2025');
/** Places of the system where not even its administrator may write, or read. */
const ofTheSystem: readonly (readonly [string, () => readonly string[], RegExp])[] = [
  [
    'a backup where one may not write',
    () => ['backup', '-o', '/sys/copia.gz'],
    /^\/sys\/copia\.gz: non si ha il permesso/,
  ],
  [
    'a restore of what cannot be read',
    () => ['restore', '/proc/self/mem'],
    /mem: il file non si può leggere/,
  ],
];
let root = '';
let env: NodeJS.ProcessEnv = {};
const at = (name: string) => join(root, name);
const db = (...args: readonly string[]) => traguardoIn(env, 'db', ...args);

beforeAll(async () => {
  buildTraguardo();
  root = await mkdtemp(join(tmpdir(), 'traguardo-db-'));
  env = { DATABASE_URL: '', TRAGUARDO_DATA: at('dati') };
}, 60_000);
afterAll(() => rm(root, { recursive: true, force: true }));

describe('db, on the embedded database', () => {
  it('takes a folder in and gives it back to the byte', () => {
    const kept = db('import', BRESCIA, '--format', 'json');
    expect(kept.err).toBe('');
    expect(JSON.parse(kept.out)).toMatchObject({ body: 'cciaa-brescia', revision: 1, changed: true });
    expect(db('export', 'cciaa-brescia', '-o', at('fuori')).status).toBe(0);
    expect(spawnSync('diff', ['-r', BRESCIA, at('fuori')]).stdout.toString()).toBe('');
  }, 60_000);

  it('the same folder again changes nothing; a changed one is a state more, the former stays', async () => {
    expect(JSON.parse(db('import', BRESCIA, '--format', 'json').out)).toMatchObject({
      revision: 1,
      changed: false,
    });
    await cp(BRESCIA, at('cambiata'), { recursive: true });
    const file = at('cambiata/body.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/name: "Camera/, 'name: "Altra camera'));
    const changed = db('import', at('cambiata'), '--reason', 'cambia il nome', '--format', 'json');
    expect(JSON.parse(changed.out)).toMatchObject({ revision: 2, changes: { changed: 1, added: 0 } });
    expect(db('export', 'cciaa-brescia', '-o', at('prima'), '--revision', '1').status).toBe(0);
    expect(spawnSync('diff', ['-r', BRESCIA, at('prima')]).stdout.toString()).toBe('');
    expect(db('history', 'cciaa-brescia').out).toMatch(/stato 2 .*cambia il nome\nstato 1 /);
    expect(db('history', 'cciaa-brescia', 'body').out).toMatch(/fino allo stato 2.*\n.*in vigore/);
    expect(db('verify').out).toMatch(/cciaa-brescia {2}stato 1–2 integri/);
  }, 60_000);

  it('goes to another database by a backup', () => {
    expect(db('backup', '-o', at('copia.gz')).status).toBe(0);
    env = { ...env, TRAGUARDO_DATA: at('altri-dati') };
    expect(db('restore', at('copia.gz')).out).toMatch(/^Ripristinati 1 enti/);
    expect(db('verify').out).toMatch(/stato 1–2 integri/);
    env = { ...env, TRAGUARDO_DATA: at('dati') };
  }, 60_000);

  const refusals: readonly (readonly [string, () => readonly string[], RegExp])[] = [
    ['a step that is not', () => ['scrivi'], /non sa fare "scrivi"/],
    ['an export to nowhere', () => ['export', 'cciaa-brescia'], /manca -o/],
    ['a body that is not there', () => ['export', 'nessuno', '-o', at('x')], /"nessuno"/],
    ['a state that is not', () => ['export', 'cciaa-brescia', '-o', at('x'), '--revision', '9'], /"9"/],
    ['a state before all', () => ['export', 'cciaa-brescia', '-o', at('x'), '--as-of', '2001-01-01'], /2001/],
    ['a moment that is none', () => ['export', 'cciaa-brescia', '-o', at('x'), '--as-of', 'ieri'], /"ieri"/],
    ['a folder of something else', () => ['export', 'cciaa-brescia', '-o', root], /contiene altro/],
    ['a folder of another body', () => ['export', 'cciaa-brescia', '-o', at('bergamo')], /"cciaa-bergamo"/],
    [
      'a folder under a file',
      () => ['export', 'cciaa-brescia', '-o', at('copia.gz/x')],
      /non è una cartella/,
    ],
    ['a folder that is not there', () => ['import', at('manca')], /non esiste/],
    ['a folder of a newer version', () => ['import', at('nuova')], /versione più nuova/],
    ['a plan that is not sound', () => ['import', at('rotta')], /targets\.yaml:\d+/],
    ['a backup that is none', () => ['restore', join(BRESCIA, 'body.yaml')], /non è una copia/],
    ['a restore over data', () => ['restore', at('copia.gz')], /contiene già un ente/],
    ['a backup into no folder', () => ['backup', '-o', at('manca/copia.gz')], /non esiste/],
    ['a backup over a folder', () => ['backup', '-o', root], /^\S+: è una cartella/],
    ['a backup under a file', () => ['backup', '-o', at('copia.gz/x')], /copia\.gz\/x: non è una cartella/],
    ['a restore of nothing', () => ['restore', at('manca.gz')], /manca\.gz: il file non esiste/],
    ['a restore of a folder', () => ['restore', root], /^\S+: è una cartella/],
    ...(process.platform === 'linux' ? ofTheSystem : []),
  ];
  it('refuses in one line each, with status 2, and writes nothing', async () => {
    await cp(join(CLONE, 'examples', 'bergamo-2023'), at('bergamo'), { recursive: true });
    await cp(BRESCIA, at('nuova'), { recursive: true });
    await writeFile(
      at('nuova/body.yaml'),
      (await readFile(at('nuova/body.yaml'), 'utf8')).replace('schema: 1', 'schema: 2'),
    );
    await cp(BRESCIA, at('rotta'), { recursive: true });
    const targets = at('rotta/cycles/2025/targets.yaml');
    await writeFile(targets, (await readFile(targets, 'utf8')).replace(/node: \S+/, 'node: non-esiste'));
    const before = (await readdir(root)).sort();
    for (const [situation, args, words] of refusals) {
      const { status, err, out } = db(...args());
      expect(status, situation).toBe(2);
      expect(err, situation).toMatch(words);
      expect(err.trim().split('\n'), situation).toHaveLength(1);
      expect(out, situation).toBe('');
    }
    expect((await readdir(root)).sort()).toEqual(before);
    expect(db('history', 'cciaa-brescia').out.trim().split('\n')).toHaveLength(2);
  }, 120_000);

  it('a second process is refused with the first one’s number', async () => {
    await mkdir(at('presa'));
    const stat = await readFile(`/proc/${process.pid}/stat`, 'utf8').catch(() => '');
    const began = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    const { hostname } = await import('node:os');
    await writeFile(at('presa/lock'), JSON.stringify({ pid: process.pid, host: hostname(), began }));
    const { status, err } = traguardoIn({ ...env, TRAGUARDO_DATA: at('presa') }, 'db', 'list');
    expect([status, err]).toEqual([2, expect.stringContaining(`in uso dal processo ${process.pid}`)]);
  });
});

describe.skipIf(!process.env.TRAGUARDO_TEST_DATABASE_URL)('db, on a server', () => {
  const server = { DATABASE_URL: process.env.TRAGUARDO_TEST_DATABASE_URL };
  it.each([
    ...ofTheSystem,
    ['a backup over a folder', () => ['backup', '-o', root], /^\S+: è una cartella/] as const,
  ])(
    'blames the file and not the database: %s',
    (_situation, args, words) => {
      const { status, err } = traguardoIn(server, 'db', ...args());
      expect([status, err]).toEqual([2, expect.stringMatching(words)]);
    },
    60_000,
  );
});

describe('db, on a server that does not do', () => {
  const server = process.env.TRAGUARDO_TEST_DATABASE_URL;
  const changed = (change: (url: URL) => void) => {
    const url = new URL(server ?? 'postgres://nobody:x@127.0.0.1:1/none');
    change(url);
    return url.toString();
  };
  const cases: readonly (readonly [string, () => string, RegExp, needsServer: boolean])[] = [
    ['no address', () => 'mysql://x', /non è un indirizzo PostgreSQL/, false],
    ['nobody listens', () => 'postgres://u:segreto@127.0.0.1:1/x', /non risponde/, false],
    [
      'a wrong password',
      () => changed((url) => Object.assign(url, { password: 'segreto' })),
      /utente e password/,
      true,
    ],
    [
      'an unknown database',
      () => changed((url) => Object.assign(url, { pathname: '/nessuno' })),
      /non esiste/,
      true,
    ],
  ];
  for (const [situation, url, words, needsServer] of cases) {
    it.skipIf(needsServer && !server)(`${situation} is said in one line, without the password`, () => {
      const { status, err } = traguardoIn({ DATABASE_URL: url() }, 'db', 'list');
      expect(status).toBe(2);
      expect(err).toMatch(words);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).not.toContain('segreto');
    });
  }
});
