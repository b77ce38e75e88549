import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanDraft } from '@traguardo/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FolderStore } from './store.ts';
import { writeFolder } from './write/write-folder.ts';

const AT_ONCE = 0;
let root = '';
const at = (name: string) => join(root, name);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'traguardo-store-'));
  await writeFolder(cleanDraft(), at('sana'));
  await writeFolder(cleanDraft(), at('copia'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('a store over plan folders', () => {
  it('lists what cannot be read with its reasons, and reads the rest', async () => {
    const store = new FolderStore([at('manca'), at('sana')], AT_ONCE);
    const { bodies } = await store.listBodies();
    expect(bodies.map(({ id, problems }) => [id, problems.map(({ code }) => code)])).toEqual([
      ['manca', ['not-found']],
      ['valchiara', []],
    ]);
    expect((await store.loadDossier('valchiara')).ok).toBe(true);
    expect(await store.loadDossier('manca')).toMatchObject({ refusal: { kind: 'unreadable' } });
    expect(await store.loadDossier('altro')).toMatchObject({ refusal: { kind: 'unknown-body' } });
  });

  it('answers for one body from one folder: the second is shown as broken', async () => {
    const { bodies } = await new FolderStore([at('sana'), at('copia')], AT_ONCE).listBodies();
    expect(bodies.map(({ problems }) => problems.map(({ code }) => code))).toEqual([[], ['same-body']]);
  });

  it('gives the same dossier until a file changes', async () => {
    const store = new FolderStore([at('sana')], AT_ONCE);
    const load = async () => {
      const outcome = await store.loadDossier('valchiara');
      return outcome.ok ? outcome.value : null;
    };
    const first = await load();
    expect(await load()).toBe(first);
    const draft = cleanDraft();
    await writeFolder({ ...draft, body: { ...draft.body, name: 'Altro nome' } }, at('sana'));
    expect((await load())?.body.name).toBe('Altro nome');
    await writeFile(join(at('sana'), 'body.yaml'), 'id: [');
    const {
      bodies: [broken],
    } = await store.listBodies();
    expect(broken?.id).toBe('valchiara');
    expect(broken?.problems.length).toBeGreaterThan(0);
  });
});
