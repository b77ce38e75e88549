import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
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

  it('goes on, after it was killed, with the documents that were waited for', async () => {
    const started = async () => {
      const child = serve('--port', '0');
      const words = await firstWords(child, 'stdout');
      return { child, address: /http:\/\/127\.0\.0\.1:\d+/.exec(words)?.[0] ?? '' };
    };
    const documents = '/api/bodies/cciaa-bergamo/cycles/2023/documents/relazione';
    const asked = ['docx', 'xlsx', 'html', 'pdf'];
    const first = await started();
    const states = asked.map(async (format) => {
      const answer = await fetch(`${first.address}${documents}/renditions/${format}`);
      return ((await answer.json()) as { state: string }).state;
    });
    expect(['making', 'waiting']).toContain((await Promise.all(states)).at(-1));
    const end = ended(first.child);
    first.child.kill('SIGKILL');
    await end;
    const second = await started();
    const answer = async () => {
      const rendition = await fetch(`${second.address}${documents}/renditions/pdf`);
      return (await rendition.json()) as { state: string; bytes?: number; sha256?: string };
    };
    const file = await fetch(`${second.address}${documents}/files/pdf`);
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await answer()).toEqual({
      state: 'made',
      name: 'cciaa-bergamo-2023-relazione-performance.pdf',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    // While one is made, the server answers others.
    const waits: number[] = [];
    const card = fetch(`${second.address}${documents}/files/docx?at=2023-12-30`);
    for (let turn = 0; turn < 20; turn += 1) {
      const began = performance.now();
      await (await fetch(`${second.address}/healthz`)).json();
      waits.push(performance.now() - began);
    }
    expect((await card).status).toBe(200);
    expect(waits.sort((a, b) => a - b)[10]).toBeLessThan(100);
    const stopped = ended(second.child);
    second.child.kill('SIGTERM');
    expect(await stopped).toBe(0);
  }, 60_000);

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
