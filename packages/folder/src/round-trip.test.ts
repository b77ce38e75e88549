import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DraftDossier } from '@traguardo/core/plan';
import { cleanDraft } from '@traguardo/testkit';
import { expect, test } from 'vitest';
import { filesOf, formatFolder, readFiles, readFolder, writeFolder } from './index.ts';

/** What a folder keeps: everything but where it stood. */
function content(draft: DraftDossier): unknown {
  return { ...draft, places: null, cycles: draft.cycles.map((cycle) => ({ ...cycle, places: undefined })) };
}

test('a dossier written and read again is the same, and is written as the same bytes', () => {
  const files = filesOf(cleanDraft());
  const read = readFiles(files);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal, null, 1));
  expect(content(read.value)).toEqual(content(cleanDraft()));
  expect(filesOf(read.value)).toEqual(files);
});

test('a folder on disk reads, formats to itself and loses stale files of the format', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'folder-'));
  try {
    await writeFolder(cleanDraft(), folder);
    const read = await readFolder(folder);
    expect(read.ok && content(read.value)).toEqual(content(cleanDraft()));
    expect(await formatFolder(folder)).toMatchObject({ ok: true });
    await writeFolder({ ...cleanDraft(), imports: [] }, folder);
    expect(await readFolder(folder)).toMatchObject({ ok: true, value: { imports: [] } });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a folder written by hand, with comments and indicators in two files, formats to the canonical one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'folder-'));
  try {
    await writeFolder(cleanDraft(), folder);
    const path = join(folder, 'indicators/indicators.yaml');
    const canonical = await readFile(path, 'utf8');
    const second = canonical.indexOf('\n  - id:', 20) + 1;
    await writeFile(path, `# a mano\n${canonical.slice(0, second)}`);
    await writeFile(join(folder, 'indicators/z.yaml'), `indicators:\n${canonical.slice(second)}`);
    expect(await formatFolder(folder)).toMatchObject({ ok: true });
    expect(await readFile(path, 'utf8')).toBe(canonical);
    expect(await readdir(join(folder, 'indicators'))).toEqual(['indicators.yaml']);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('cells entered in any order are written in the order of the columns', () => {
  const draft = cleanDraft();
  const turned = {
    ...draft,
    cycles: draft.cycles.map((cycle) => ({
      ...cycle,
      tables: cycle.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) => ({
          ...row,
          cells: Object.fromEntries(Object.entries(row.cells).reverse()),
        })),
      })),
    })),
  };
  const widest = draft.cycles.flatMap((cycle) => cycle.tables.map((table) => table.columns.length));
  expect(Math.max(...widest)).toBeGreaterThan(1);
  expect(filesOf(turned)).toEqual(filesOf(draft));
});

test('a folder that does not read is not formatted', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'folder-'));
  try {
    await writeFile(join(folder, 'body.yaml'), 'schema: 1\n');
    expect(await formatFolder(folder)).toMatchObject({ ok: false });
    expect(await readFile(join(folder, 'body.yaml'), 'utf8')).toBe('schema: 1\n');
  } finally {
    await rm(folder, { recursive: true });
  }
});
