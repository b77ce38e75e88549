// A PostgreSQL server of its own for tests and benchmarks: in a temporary folder, on a free port of
// 127.0.0.1, stopped and removed with the process that asked for it. Nothing of the system's own is touched.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

/** The folder of the newest server programs; null where there are none. */
export function postgresPrograms() {
  const given = process.env.POSTGRES_BIN;
  if (given) return existsSync(join(given, 'initdb')) ? given : null;
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(Number).filter(Number.isFinite) : [];
  const newest = versions.sort((a, b) => b - a)[0];
  if (newest !== undefined) return join(DEBIAN, String(newest), 'bin');
  const found = spawnSync('sh', ['-c', 'command -v initdb'], { encoding: 'utf8' }).stdout.trim();
  return found === '' ? null : found.replace(/\/initdb$/, '');
}

/**
 * Starts a server; `url` is that of a database owned by a role that is no superuser, `adminUrl` that of the
 * superuser. `fast` gives up safety at power loss, for tests; benchmarks leave it out.
 */
export async function startPostgres({ fast = true, settings = [] } = {}) {
  const programs = postgresPrograms();
  if (!programs) throw new Error('no PostgreSQL server programs here');
  const folder = mkdtempSync(join(tmpdir(), 'traguardo-pg-'));
  const user = ownUser(folder);
  const password = randomBytes(12).toString('hex');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password);
  if (user.uid !== undefined) chownSync(passwordFile, user.uid, user.gid);
  const data = join(folder, 'data');
  const initdb = spawnSync(
    join(programs, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'admin',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '-E',
      'UTF8',
      '--locale=C',
    ],
    { ...user, cwd: folder, encoding: 'utf8' },
  );
  if (initdb.status !== 0) throw new Error(`initdb failed: ${initdb.stderr}`);
  const port = await freePort();
  const options = [
    '-D',
    data,
    '-p',
    String(port),
    '-h',
    '127.0.0.1',
    '-k',
    folder,
    ...(fast ? ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'] : []),
    ...settings.flatMap((setting) => ['-c', setting]),
  ];
  const server = spawn(join(programs, 'postgres'), options, { ...user, cwd: folder, stdio: 'ignore' });
  const stop = () => {
    server.kill('SIGINT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', stop);
  const psql = (sql, database = 'postgres') =>
    spawnSync(
      join(programs, 'psql'),
      [
        '-h',
        '127.0.0.1',
        '-p',
        String(port),
        '-U',
        'admin',
        '-d',
        database,
        '-v',
        'ON_ERROR_STOP=1',
        '-c',
        sql,
      ],
      { encoding: 'utf8', env: { ...process.env, PGPASSWORD: password } },
    );
  for (let tries = 0; psql('select 1').status !== 0; tries += 1) {
    if (tries > 100) throw new Error('the server does not answer');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  psql(`create role owner login createrole createdb password '${password}'`);
  psql('create database traguardo owner owner');
  const address = (role) => `postgres://${role}:${password}@127.0.0.1:${port}/traguardo`;
  return { url: address('owner'), adminUrl: address('admin'), stop, pid: server.pid, folder };
}

/** A server refuses to run as root: as root it runs as the user Debian made for it. */
function ownUser(folder) {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  const user = { uid: id('-u'), gid: id('-g') };
  chownSync(folder, user.uid, user.gid);
  return user;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
