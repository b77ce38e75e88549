import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Report } from './report.ts';

const ROOT = process.cwd();
const PORT = '3917';
const RUNS = 5;

/** From `npm start` in a clone that is ready to the first page and its data; and what a browser loads. */
export async function benchmark(): Promise<readonly Report[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await start());
  times.sort((a, b) => a - b);
  const rows = ['.js', '.css', '.woff2'].map((ending) => {
    const files = built(ending);
    const gzip = files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
    return [ending, String(files.length), (gzip / 1024).toFixed(1)];
  });
  return [
    {
      title: 'Second npm start, to the first page and its data',
      columns: ['runs', 'median ms', 'slowest ms'],
      rows: [[String(RUNS), (times[Math.floor(RUNS / 2)] ?? 0).toFixed(0), (times.at(-1) ?? 0).toFixed(0)]],
      notes: [],
    },
    {
      title: 'What the browser loads, gzip, all screens together',
      columns: ['kind', 'files', 'KiB'],
      rows,
      notes: ['Fonts are loaded as their characters are met, not all at once.'],
    },
  ];
}

async function start(): Promise<number> {
  const began = performance.now();
  const env = { ...process.env, PORT };
  const server = spawn('npm', ['start', '--silent'], { cwd: ROOT, env, stdio: 'ignore', detached: true });
  try {
    await answered(`http://127.0.0.1:${PORT}/`);
    await answered(`http://127.0.0.1:${PORT}/api/bodies`);
    return performance.now() - began;
  } finally {
    if (server.pid) process.kill(-server.pid, 'SIGTERM');
    await new Promise((done) => server.once('exit', done));
  }
}

async function answered(url: string): Promise<void> {
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error(`no answer from ${url}`);
}

function built(ending: string): readonly string[] {
  const folder = join(ROOT, 'apps/web/dist');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));
}
