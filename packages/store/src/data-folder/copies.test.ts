import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf } from '@traguardo/application';
import { cleanDraft } from '@traguardo/testkit';
import { expect, it } from 'vitest';
import { migrate, PgliteEngine, restore, SqlArchive } from '../index.ts';
import { copySchedule } from './copies.ts';

it('copies once a day, keeps the latest seven, and any of them restores', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'traguardo-copies-'));
  const engine = await PgliteEngine.open();
  const other = await PgliteEngine.open();
  try {
    let hours = 0;
    const now = () => instantOf(Date.UTC(2025, 0, 1) + hours * 3_600_000);
    await migrate(engine, now());
    await new SqlArchive(engine).keep(cleanDraft(), { at: now(), actor: 'test', reason: 'prova' });
    const copies = copySchedule(engine, folder, now);
    const made: (string | null)[] = [];
    for (hours = 0; hours < 24 * 9; hours += 12) made.push(await copies.copyIfDue());
    expect(made.filter((name) => name !== null)).toHaveLength(9);
    const kept = (await readdir(copies.folder)).sort();
    expect(kept).toHaveLength(7);
    expect(kept[0]).toBe('traguardo-2025-01-03T00-00-00Z.gz');
    await migrate(other, now());
    expect(await restore(other, join(copies.folder, kept[6] ?? ''), now())).toMatchObject({ ok: true });
  } finally {
    await engine.close();
    await other.close();
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);

it('a copy dated in the future stops no copy and is not removed; drafts of a killed process are', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'traguardo-copies-'));
  const engine = await PgliteEngine.open();
  try {
    const now = () => instantOf(Date.UTC(2025, 0, 1));
    await migrate(engine, now());
    const copies = copySchedule(engine, folder, now);
    const future = Array.from({ length: 7 }, (_, day) => `traguardo-2031-01-0${day + 1}T00-00-00Z.gz`);
    const draft = `traguardo-2024-12-31T00-00-00Z.gz.${randomUUID()}.tmp`;
    const others = ['appunti.tmp', 'prima-di-0004-whole-year-2024-01-01T00-00-00Z.gz'];
    await mkdir(copies.folder);
    for (const name of [...future, draft, ...others]) await writeFile(join(copies.folder, name), '');
    const made = await copies.copyIfDue();
    expect(made).toBe('traguardo-2025-01-01T00-00-00Z.gz');
    expect((await readdir(copies.folder)).sort()).toEqual([...future, ...others, made].sort());
    expect(await copies.copyIfDue()).toBeNull();
  } finally {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);
