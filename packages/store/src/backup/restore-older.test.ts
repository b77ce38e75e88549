import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf } from '@traguardo/application';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate, PgliteEngine, requireMigrated, SqlArchive } from '../index.ts';
import { testedEngines } from '../test/engines.ts';
import { fillOlder, migrateUntil, OLDER, olderDraft } from '../test/older-database.ts';
import { backup } from './backup.ts';
import { inspectBackup } from './read-backup.ts';
import { restore } from './restore.ts';
import { schemaStep } from './schema-step.ts';

const AT = instantOf(Date.UTC(2025, 5, 1));
const clean = olderDraft();

let folder = '';
const older = () => join(folder, 'older.gz');
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traguardo-older-'));
  const now = await PgliteEngine.open();
  const before = await PgliteEngine.open();
  try {
    await migrate(now, AT);
    await new SqlArchive(now).keep(clean, { at: AT, actor: 'test', reason: 'prova' });
    await backup(now, join(folder, 'now.gz'), AT);
    await migrateUntil(before, OLDER);
    await fillOlder(before, join(folder, 'now.gz'));
    await backup(before, older(), AT);
  } finally {
    await now.close();
    await before.close();
  }
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

it('a backup is of the schema its rows are of, whatever the program knows', async () => {
  expect(await inspectBackup(older())).toMatchObject({ head: { schema: OLDER }, bodies: 1 });
});

describe.each(testedEngines)('a backup of an earlier schema, on $name', ({ open, reason }) => {
  it('is restored and taken through the steps since', async (context) => {
    if (reason) return context.skip(reason);
    const engine = await open();
    try {
      const newest = await engine.transaction({ role: 'owner' }, schemaStep);
      expect(newest).not.toBe(OLDER);
      expect(await restore(engine, older(), AT)).toMatchObject({ ok: true, value: { bodies: 1 } });
      await requireMigrated(engine);
      expect(await engine.transaction({ role: 'owner' }, schemaStep)).toBe(newest);
      const archive = new SqlArchive(engine);
      expect(await archive.verify(clean.body.id)).toMatchObject({ revisions: 1, broken: [] });
      const renamed = { ...clean, body: { ...clean.body, name: 'Altro nome' } };
      const entry = { at: AT, actor: 'test', reason: 'prova' };
      expect(await archive.keep(renamed, entry)).toMatchObject({ revision: 2 });
      // With a body in it the schema is left alone.
      expect(await restore(engine, older(), AT)).toMatchObject({ refusal: { kind: 'not-empty' } });
      expect(await archive.verify(clean.body.id)).toMatchObject({ revisions: 2, broken: [] });
    } finally {
      await engine.close();
    }
  }, 60_000);
});
