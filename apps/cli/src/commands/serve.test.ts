import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTraguardo, CLONE } from '../test/run-traguardo.ts';

let env: NodeJS.ProcessEnv = {};
beforeAll(async () => {
  buildTraguardo();
  env = { DATABASE_URL: '', TRAGUARDO_DATA: await mkdtemp(join(tmpdir(), 'traguardo-serve-')) };
}, 60_000);
afterAll(() => rm(env.TRAGUARDO_DATA ?? '', { recursive: true, force: true }));

function serve(...args: readonly string[]): ChildProcess {
  const program = join(CLONE, 'apps', 'cli', 'bin', 'traguardo.mjs');
  return spawn(process.execPath, [program, 'serve', ...args], {
    cwd: CLONE,
    env: { ...process.env, ...env },
  });
}

/** The first words a process says on a stream, and how it ends. */
async function firstWords(child: ChildProcess, stream: 'stdout' | 'stderr'): Promise<string> {
  return new Promise((resolve) => child[stream]?.once('data', (data: Buffer) => resolve(data.toString())));
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve));
}

describe('serve', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'says where it listens and where the data are, answers, and ends well on %s',
    async (signal) => {
      const child = serve('--port', '0');
      const end = ended(child);
      const words = await firstWords(child, 'stdout');
      expect(words).toContain(`database incorporato nella cartella ${env.TRAGUARDO_DATA}`);
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(words)?.[0];
      expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ status: 'ok' });
      child.kill(signal);
      expect(await end).toBe(0);
      // Given back whole: free for the next, with the day's copy made.
      expect((await readdir(env.TRAGUARDO_DATA ?? '')).sort()).toEqual(['copie', 'database']);
    },
  );

  it('a port that is taken is said in one line, with status 2', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const taken = other.address();
    const port = typeof taken === 'object' && taken ? taken.port : 0;
    const child = serve('--port', String(port));
    const end = ended(child);
    expect(await firstWords(child, 'stderr')).toMatch(new RegExp(`^la porta ${port} .* è occupata[^\n]*\n$`));
    expect(await end).toBe(2);
    other.close();
  });
});
