import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildTraguardo, CLONE } from '../test/run-traguardo.ts';

beforeAll(buildTraguardo, 60_000);

function serve(...args: readonly string[]): ChildProcess {
  const program = join(CLONE, 'apps', 'cli', 'bin', 'traguardo.mjs');
  return spawn(process.execPath, [program, 'serve', ...args], { cwd: CLONE });
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
    'says where it listens, answers, and ends well on %s',
    async (signal) => {
      const child = serve('--port', '0');
      const end = ended(child);
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(await firstWords(child, 'stdout'))?.[0];
      expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ status: 'ok' });
      child.kill(signal);
      expect(await end).toBe(0);
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
