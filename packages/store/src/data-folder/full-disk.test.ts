import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf } from '@traguardo/application';
import { cleanDraft, syntheticBody } from '@traguardo/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backup, EmbeddedEngine, migrate, SqlArchive } from '../index.ts';

const AT = instantOf(Date.UTC(2025, 0, 1));
const entry = { at: AT, actor: 'test', reason: 'prova' };
const clean = cleanDraft();
const MEGABYTE = 1024 * 1024;

let disk = '';
let mounted = false;
beforeAll(async () => {
  disk = await mkdtemp(join(tmpdir(), 'traguardo-disk-'));
  mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=100m', 'tmpfs', disk]).status === 0;
});
afterAll(async () => {
  if (mounted) spawnSync('umount', [disk]);
  await rm(disk, { recursive: true, force: true });
});

describe('a full disk', () => {
  it('is said, nothing is half written, and all is there when room is made', async (context) => {
    if (!mounted) return context.skip('a small disk cannot be made here: mounting needs root on Linux');
    const data = join(disk, 'dati');
    const filler = join(disk, 'altro');
    const engine = await EmbeddedEngine.open(data);
    const archive = new SqlArchive(engine);
    await migrate(engine, AT);
    await archive.keep(clean, entry);
    await writeFile(filler, Buffer.alloc(40 * MEGABYTE));
    const renamed = { ...clean, body: { ...clean.body, name: 'Altro nome' } };
    await expect(archive.keep(renamed, entry)).rejects.toMatchObject({ kind: 'disk-full' });
    // What is there can still be read while nothing can be written.
    expect(await archive.verify(clean.body.id)).toMatchObject({ revisions: 1, broken: [] });
    await engine.close();
    await expect(EmbeddedEngine.open(data)).rejects.toMatchObject({ kind: 'disk-full' });
    await rm(filler);
    const again = await EmbeddedEngine.open(data);
    try {
      expect(await new SqlArchive(again).keep(renamed, entry)).toMatchObject({ revision: 2 });
      expect(await new SqlArchive(again).verify(clean.body.id)).toMatchObject({ revisions: 2, broken: [] });
    } finally {
      await again.close();
    }
  }, 60_000);

  it('leaves neither a backup nor a part of one', async (context) => {
    if (!mounted) return context.skip('a small disk cannot be made here: mounting needs root on Linux');
    const engine = await EmbeddedEngine.open(join(disk, 'dati'));
    const small = join(disk, 'piccolo');
    await mkdir(small);
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', small]);
    try {
      await expect(backup(engine, join(small, 'copia.gz'), AT)).rejects.toMatchObject({ kind: 'disk-full' });
      expect(await readdir(small)).toEqual([]);
    } finally {
      spawnSync('umount', [small]);
      await engine.close();
    }
  }, 60_000);

  it.for([
    ['tables that cannot grow', 12_000],
    ['a statement that sorts on the disk', 20_000],
  ] as const)(
    'met in the middle of a write undoes it and harms nothing earlier: %s',
    async ([, indicators], context) => {
      if (!mounted) return context.skip('a small disk cannot be made here: mounting needs root on Linux');
      const own = join(disk, 'proprio');
      await mkdir(own, { recursive: true });
      spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=120m', 'tmpfs', own]);
      const data = join(own, 'dati');
      const filler = join(own, 'altro');
      let engine = await EmbeddedEngine.open(data);
      try {
        await migrate(engine, AT);
        await new SqlArchive(engine).keep(clean, entry);
        // Enough to begin, so that the write itself meets the end of the disk.
        const { bavail, bsize } = await statfs(own);
        await writeFile(filler, Buffer.alloc(bavail * bsize - 33 * MEGABYTE));
        const large = syntheticBody(1, { indicators, year: 2025 });
        await expect(new SqlArchive(engine).keep(large, entry)).rejects.toMatchObject({
          kind: 'disk-full',
          cause: { message: expect.stringContaining('No space left on device') },
        });
        expect(await new SqlArchive(engine).verify(clean.body.id)).toMatchObject({
          revisions: 1,
          broken: [],
        });
        await engine.close();
        await rm(filler);
        engine = await EmbeddedEngine.open(data);
        const archive = new SqlArchive(engine);
        expect((await archive.listBodies()).total).toBe(1);
        expect(await archive.verify(clean.body.id)).toMatchObject({ revisions: 1, broken: [] });
        expect(await archive.keep(syntheticBody(1, { indicators: 50, year: 2025 }), entry)).toMatchObject({
          revision: 1,
        });
      } finally {
        await engine.close();
        spawnSync('umount', [own]);
      }
    },
    120_000,
  );
});
