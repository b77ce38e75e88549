import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';

const CHILDREN = 5;
const ROUNDS = 40;

/** Every process tries each round's folder at the same moment, and keeps what it takes. */
const RACER = `
  import { lockFolder } from './lock.mjs';
  const [root, rounds, begin] = process.argv.slice(2);
  const held = [];
  const errors = [];
  for (let round = 0; round < Number(rounds); round += 1) {
    const moment = Number(begin) + round * 60;
    await new Promise((resolve) => setTimeout(resolve, moment - Date.now() - 3));
    while (Date.now() < moment);
    await lockFolder(root + '/' + round).then(
      () => held.push(round),
      (error) => { if (error.kind !== 'data-in-use') errors.push(String(error)); });
  }
  console.log(JSON.stringify({ held, errors }));
  process.stdin.resume().on('end', () => process.exit(0));
`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traguardo-race-'));
  buildSync({
    entryPoints: [fileURLToPath(new URL('lock.ts', import.meta.url))],
    outfile: join(folder, 'lock.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  await writeFile(join(folder, 'racer.mjs'), RACER);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The holders of each round, and whatever went wrong, of processes started by `start`. */
async function race(name: string, left: object | null, start: (args: readonly string[]) => ChildProcess) {
  const root = join(folder, name);
  for (let round = 0; round < ROUNDS; round += 1) {
    await mkdir(join(root, String(round)), { recursive: true });
    if (left) await writeFile(join(root, String(round), 'lock'), JSON.stringify(left));
  }
  const args = [join(folder, 'racer.mjs'), root, String(ROUNDS), String(Date.now() + 1500)];
  const children = Array.from({ length: CHILDREN }, () => start(args));
  const reports = await Promise.all(children.map(reportOf));
  for (const child of children) child.stdin?.end();
  const rounds = Array.from(
    { length: ROUNDS },
    (_, round) => reports.filter(({ held }) => held.includes(round)).length,
  );
  return { rounds, errors: reports.flatMap(({ errors }) => errors) };
}

interface Report {
  readonly held: readonly number[];
  readonly errors: readonly string[];
}

function reportOf({ stdout }: ChildProcess): Promise<Report> {
  return new Promise((resolve, reject) => {
    let text = '';
    stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.endsWith('\n')) resolve(JSON.parse(text));
    });
    stdout?.on('end', () => reject(new Error(`a process ended early: ${text}`)));
  });
}

const everyRoundOne = { rounds: Array.from({ length: ROUNDS }, () => 1), errors: [] };

it('of processes that take over a dead one’s lock at once, one has it', async () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const left = { pid: dead, host: hostname(), began: '1' };
  const start = (args: readonly string[]) =>
    spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  expect(await race('dead', left, start)).toEqual(everyRoundOne);
}, 60_000);

it('of containers whose processes have the same number, one has it', async (context) => {
  // Each has numbers and a name of its own, as containers have.
  const own = ['--pid', '--fork', '--mount-proc', '--uts'];
  if (spawnSync('unshare', [...own, 'true']).status !== 0) {
    return context.skip('processes cannot be given numbers of their own here: it needs root on Linux');
  }
  let number = 0;
  const start = (args: readonly string[]) => {
    number += 1;
    const script = 'echo "container-$0" > /proc/sys/kernel/hostname; exec "$@"';
    const command = [...own, 'sh', '-c', script, String(number), process.execPath, ...args];
    return spawn('unshare', command, { stdio: ['pipe', 'pipe', 'inherit'] });
  };
  expect(await race('containers', null, start)).toEqual(everyRoundOne);
}, 60_000);
