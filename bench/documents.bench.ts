import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from './report.ts';

const PORT = '3918';
const AT = `http://127.0.0.1:${PORT}`;
const LOOKS = 400;
const CHANGES = 15;
const CARD = '/api/bodies/cciaa-brescia/cycles/2025/documents/scheda';

/** How fast documents come from a server on folders: a card just changed, and others' requests while a PDF is made. */
export async function benchmark(): Promise<readonly Report[]> {
  const folder = mkdtempSync(join(tmpdir(), 'traguardo-documents-'));
  for (const name of ['brescia-2025', 'bergamo-2023'])
    cpSync(join('examples', name), join(folder, name), { recursive: true });
  const program = join('apps', 'cli', 'bin', 'traguardo.mjs');
  const bodies = ['brescia-2025', 'bergamo-2023'].map((name) => join(folder, name));
  const server = spawn(process.execPath, [program, 'serve', ...bodies, '--port', PORT], { stdio: 'ignore' });
  try {
    await until(async () => (await fetch(`${AT}/healthz`)).ok);
    const changes = await changedCards(join(folder, 'brescia-2025'));
    const [alone, beside, documents] = await besideDocuments();
    return [
      {
        title: 'Documents on the web',
        columns: ['what', 'times', 'median ms', '95th percentile ms', 'slowest ms'],
        rows: [
          ['a card whose plan was just changed on disk, section as data', ...figures(changes)],
          ['another body’s tree, nothing else going on', ...figures(alone)],
          [`the same while ${documents} Relazioni are made as PDF`, ...figures(beside)],
        ],
        notes: ['Over HTTP on the same machine, the client beside the server.'],
      },
    ];
  } finally {
    const end = new Promise((done) => server.once('exit', done));
    server.kill('SIGTERM');
    await end;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from the change of a title in the plan's files to the preview that shows it. */
async function changedCards(plan: string): Promise<readonly number[]> {
  const file = join(plan, 'cycles', '2025', 'objectives.yaml');
  const first = readFileSync(file, 'utf8');
  const part = /id: (\S+)\n(?:.*\n)*?\s+kind: operational/.exec(first)?.[1] ?? '';
  const list = (await (await fetch(`${AT}/api/bodies/cciaa-brescia/cycles/2025/documents`)).json()) as {
    documents: { kind: string; parts: { id: string }[] | null }[];
  };
  const id = list.documents.find(({ kind }) => kind === 'scheda')?.parts?.[0]?.id ?? part;
  const title = new RegExp(`(id: ${id}\\n(?:.*\\n)*?\\s+title: )"[^"]*"`);
  const times: number[] = [];
  for (let change = 0; change < CHANGES; change += 1) {
    const now = `Titolo cambiato ${change}`;
    writeFileSync(
      file,
      first.replace(title, (_, before: string) => `${before}"${now}"`),
    );
    const began = performance.now();
    await until(async () => (await (await fetch(`${AT}${CARD}?part=${id}`)).text()).includes(now));
    times.push(performance.now() - began);
  }
  writeFileSync(file, first);
  return times;
}

/** Milliseconds of a request, first alone and then while one PDF after another is made; and how many were. */
async function besideDocuments(): Promise<readonly [readonly number[], readonly number[], number]> {
  const alone = await looks(() => false);
  let [made, going] = [0, true];
  const making = (async () => {
    // Each day is another document: none is found again.
    for (let day = 1; going; day += 1) {
      const at = new Date(Date.UTC(2023, 0, day)).toISOString().slice(0, 10);
      const file = await fetch(
        `${AT}/api/bodies/cciaa-bergamo/cycles/2023/documents/relazione/files/pdf?at=${at}`,
      );
      await file.arrayBuffer();
      made += 1;
    }
  })();
  const beside = await looks(() => made < 5);
  going = false;
  await making;
  return [alone, beside, made];
}

async function looks(more: () => boolean): Promise<readonly number[]> {
  const times: number[] = [];
  while (times.length < LOOKS || more()) {
    const began = performance.now();
    await (await fetch(`${AT}/api/bodies/cciaa-brescia/cycles/2025/tree`)).arrayBuffer();
    times.push(performance.now() - began);
    await new Promise((done) => setTimeout(done, 10));
  }
  return times;
}

function figures(times: readonly number[]): readonly string[] {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);
  return [String(sorted.length), at(0.5), at(0.95), at(1)];
}

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 2000; turn += 1) {
    if (await done().catch(() => false)) return;
    await new Promise((wait) => setTimeout(wait, 10));
  }
  throw new Error('it never came');
}
