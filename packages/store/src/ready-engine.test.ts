import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf } from '@traguardo/application';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inspectBackup } from './backup/read-backup.ts';
import { backup, EmbeddedEngine, migrate, PgliteEngine, readyEngine, SqlArchive } from './index.ts';
import { fillOlder, migrateUntil, OLDER, olderDraft } from './test/older-database.ts';

const AT = instantOf(Date.UTC(2025, 5, 1));
const clean = olderDraft();

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traguardo-ready-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const copiesIn = (data: string) => readdir(join(data, 'copie')).catch(() => []);

async function copyOfToday(): Promise<string> {
  const file = join(folder, 'oggi.gz');
  const engine = await PgliteEngine.open();
  await migrate(engine, AT);
  await new SqlArchive(engine).keep(clean, { at: AT, actor: 'test', reason: 'prova' });
  await backup(engine, file, AT);
  await engine.close();
  return file;
}

it('a data folder of an earlier schema is copied as it is before it is brought up to date', async () => {
  const data = join(folder, 'dati');
  const engine = await EmbeddedEngine.open(data);
  try {
    await migrateUntil(engine, OLDER);
    await fillOlder(engine, await copyOfToday());
    await readyEngine(engine, AT);
    expect(await new SqlArchive(engine).verify(clean.body.id)).toMatchObject({ revisions: 1, broken: [] });
    const copies = await copiesIn(data);
    expect(copies).toEqual(['prima-di-0004-whole-year-2025-06-01T00-00-00Z.gz']);
    const copy = await inspectBackup(join(data, 'copie', copies[0] ?? ''));
    expect(copy).toMatchObject({ head: { schema: OLDER }, bodies: 1 });
    await readyEngine(engine, AT);
    expect(await copiesIn(data)).toHaveLength(1);
  } finally {
    await engine.close();
  }
}, 60_000);

it('a new data folder has nothing to copy', async () => {
  const data = join(folder, 'nuova');
  const engine = await EmbeddedEngine.open(data);
  try {
    await readyEngine(engine, AT);
    expect(await copiesIn(data)).toEqual([]);
  } finally {
    await engine.close();
  }
}, 60_000);
