import { mkdir, mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFolder } from './read-folder.ts';

const BODY = 'schema: 1\nid: ente\nname: "Ente"\nkind: comune\nreferenceDate: 2025-12-31\n';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'folder-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function found(path = folder): Promise<string[]> {
  const read = await readFolder(path);
  return read.ok ? [] : read.refusal.map(({ code, file }) => `${code} ${file}`.trim());
}

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), content);
}

describe('a folder that is wrong', () => {
  test('no such folder', async () => expect(await found(join(folder, 'nulla'))).toEqual(['not-found']));

  test('a file in place of a folder', async () => {
    await put('body.yaml', BODY);
    expect(await found(join(folder, 'body.yaml'))).toEqual(['not-a-folder']);
  });

  test('an empty folder', async () => expect(await found()).toEqual(['empty-folder']));

  test('a folder of something else', async () => {
    await put('README.md', '# Altro');
    expect(await found()).toEqual(['missing-file body.yaml']);
  });

  test('a body alone is read: what is absent is empty', async () => {
    await put('body.yaml', BODY);
    await put('README.md', 'note');
    await put('.git/config.yaml', ': :');
    await put('allegati/verbale.yaml', ': :');
    expect(await found()).toEqual([]);
  });

  test('a binary file and a text that is not UTF-8', async () => {
    await put('body.yaml', BODY);
    await put('indicators/a.yaml', new Uint8Array([0x69, 0, 1, 2]));
    await put('indicators/b.yaml', new Uint8Array([0x69, 0xe0, 0x20]));
    expect(await found()).toEqual(['binary-file indicators/a.yaml', 'binary-file indicators/b.yaml']);
  });

  test('a file of 200 MB is refused before it is read', async () => {
    await put('body.yaml', BODY);
    await mkdir(join(folder, 'indicators'));
    const file = await open(join(folder, 'indicators/a.yaml'), 'w');
    await file.truncate(200_000_000);
    await file.close();
    const start = performance.now();
    expect(await found()).toEqual(['file-too-large indicators/a.yaml']);
    expect(performance.now() - start).toBeLessThan(500);
  });

  test('names mistyped: nothing is passed over in silence', async () => {
    await put('body.yaml', BODY);
    await put('cycles/2025/objective.yaml', '');
    await put('cycles/2025/values.yml', '');
    await put('cycle/2025/plan.yaml', '');
    const read = await readFolder(folder);
    const problems = read.ok ? [] : read.refusal;
    expect(problems.map(({ code, file, params }) => [code, file, params.nearest])).toEqual([
      ['unknown-file', 'cycle', 'cycles'],
      ['unknown-file', 'cycles/2025/objective.yaml', 'cycles/2025/objectives.yaml'],
      ['unknown-file', 'cycles/2025/values.yml', 'cycles/2025/values.yaml'],
    ]);
  });

  test('a link out of the folder, a link to nothing, a link to itself', async () => {
    await put('body.yaml', BODY);
    await mkdir(join(folder, 'indicators'));
    await symlink('/etc/hostname', join(folder, 'indicators/a.yaml'));
    await symlink('nulla', join(folder, 'indicators/b.yaml'));
    await symlink('..', join(folder, 'indicators/c'));
    expect(await found()).toEqual([
      'outside-folder indicators/a.yaml',
      'not-readable indicators/b.yaml',
      'outside-folder indicators/c',
    ]);
  });

  test('a folder named as a file', async () => {
    await mkdir(join(folder, 'body.yaml'));
    expect(await found()).toEqual(['not-a-file body.yaml']);
  });
});
