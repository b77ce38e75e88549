// Kills imports in the middle, on each engine, and looks at what is left: npm run bench:kill [runs].
// What was acknowledged must be there whole, what was not must be there whole or not at all.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { postgresPrograms, startPostgres } from '../scripts/postgres.mjs';

const root = join(fileURLToPath(import.meta.url), '..', '..');
const program = join(root, 'apps/cli/bin/traguardo.mjs');
const runs = Number(process.argv[2] ?? 50);
const work = mkdtempSync(join(tmpdir(), 'traguardo-kill-'));
const folders = ['a', 'b'].map((name) => join(work, name));

function run(env, ...args) {
  const done = spawnSync(process.execPath, [program, ...args, '--format', 'json'], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 100_000_000,
  });
  if (done.status !== 0) throw new Error(`${args.join(' ')}: ${done.stderr}`);
  return JSON.parse(done.stdout);
}

/** Starts an import and kills it after a while, unless it is through before; tells what it acknowledged. */
async function killed(env, folder, after) {
  const child = spawn(process.execPath, [program, 'db', 'import', folder, '--format', 'json'], {
    env: { ...process.env, ...env },
  });
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), after);
  await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  const kill = child.signalCode === 'SIGKILL';
  return { kill, revision: said === '' ? null : JSON.parse(said).revision };
}

/** Two folders of one body that differ in many records, so that every import has much to write. */
function prepare() {
  const source = join(root, 'examples', 'brescia-2025');
  for (const folder of folders) spawnSync('cp', ['-r', source, folder]);
  spawnSync('sed', [
    '-i',
    's/title: "/title: "Altro /',
    ...[
      'indicators/indicators.yaml',
      'cycles/2025/objectives.yaml',
      'imports/piao-2025-2027/occurrences.yaml',
    ].map((file) => join(folders[1], file)),
  ]);
  for (const folder of folders) spawnSync(process.execPath, [program, 'format', folder]);
}

async function trial(name, env) {
  run(env, 'db', 'migrate');
  const began = performance.now();
  run(env, 'db', 'import', folders[0]);
  const whole = performance.now() - began;
  let acknowledged = 1;
  let kills = 0;
  let undone = 0;
  for (let each = 0; each < runs; each += 1) {
    const folder = folders[(each + 1) % 2];
    // The whole length is tried, from the start of the process to its end.
    const after = whole * (0.1 + (1.1 * ((each * 7) % runs)) / runs);
    const { kill, revision } = await killed(env, folder, after);
    if (kill) kills += 1;
    const [latest] = run(env, 'db', 'history', 'cciaa-brescia').revisions;
    if (revision !== null && latest.number < revision) throw new Error(`acknowledged ${revision} is lost`);
    if (latest.number < acknowledged) throw new Error(`state ${acknowledged} is lost`);
    if (revision === null && latest.number === acknowledged) undone += 1;
    acknowledged = latest.number;
    run(env, 'db', 'verify');
    const out = join(work, `out-${name}-${each}`);
    run(env, 'db', 'export', 'cciaa-brescia', '-o', out);
    const same = folders.some((given) => spawnSync('diff', ['-rq', given, out]).status === 0);
    if (!same) throw new Error(`run ${each}: what is there is neither of the two folders`);
    rmSync(out, { recursive: true });
  }
  console.log(
    `${name}: ${runs} imports, ${kills} killed, ${undone} left no trace, ${acknowledged} states, all whole`,
  );
}

prepare();
try {
  await trial('PGlite', { DATABASE_URL: '', TRAGUARDO_DATA: join(work, 'data') });
  if (postgresPrograms()) {
    const server = await startPostgres({ fast: false });
    await trial('PostgreSQL', { DATABASE_URL: server.url });
    server.stop();
  } else console.log('PostgreSQL: not here');
} finally {
  rmSync(work, { recursive: true, force: true });
}
