import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { instantOf } from '@traguardo/application';
import { filesOf } from '@traguardo/folder';
import { cleanDraft } from '@traguardo/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Engine, SqlArchive } from '../index.ts';
import { testedEngines } from '../test/engines.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';

const AT = instantOf(Date.UTC(2025, 5, 1));
const entry = { at: AT, actor: 'test', reason: 'prova' };
const clean = cleanDraft();
/** The separators end a line for some readers, but are letters like others in a text. */
const SEPARATED = 'Altro nome\u2028su due righe\u2029e un capoverso';
const renamed = { ...clean, body: { ...clean.body, name: SEPARATED } };

let folder = '';
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traguardo-backup-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The lines of a backup with the digest that is theirs in the last. */
function sealed(lines: readonly string[]): string {
  const text = lines
    .slice(0, -2)
    .map((line) => `${line}\n`)
    .join('');
  const end: object = JSON.parse(lines.at(-2) ?? '');
  const digest = createHash('sha256').update(text).digest('hex');
  return `${text}${JSON.stringify({ ...end, digest })}\n`;
}

describe.each(testedEngines)('a backup of $name', ({ open, reason, name }) => {
  if (reason) {
    it.skip(reason, () => undefined);
    return;
  }
  const file = () => at(`${name}.backup`);
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    const archive = new SqlArchive(engine);
    await archive.keep(clean, entry);
    await archive.keep(renamed, entry);
  }, 60_000);
  afterAll(() => engine.close());

  it('is one file, whole or absent', async () => {
    expect(await backup(engine, file(), AT)).toMatchObject({ bodies: 1 });
    await expect(backup(engine, join(folder, 'manca', 'x.backup'), AT)).rejects.toThrow();
    expect(await readdir(folder)).toContain(`${name}.backup`);
    expect((await readdir(folder)).filter((each) => each.endsWith('.tmp'))).toEqual([]);
  });

  it('ends its lines at line feeds alone, whatever the texts hold', async () => {
    const text = gunzipSync(await readFile(file())).toString();
    expect(text).not.toMatch(/[\u2028\u2029]/);
    for (const line of text.trimEnd().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
    expect(text).toContain(String.raw`Altro nome\u2028su due righe\u2029e`);
  });

  it.for(testedEngines)(
    'restores on $name with its history',
    async (target, context) => {
      if (target.reason) return context.skip(target.reason);
      const other = await target.open();
      try {
        const restored = await restore(other, file(), AT);
        expect(restored).toMatchObject({ ok: true, value: { bodies: 1 } });
        const archive = new SqlArchive(other);
        expect(await archive.verify(clean.body.id)).toMatchObject({ revisions: 2, broken: [] });
        expect(await archive.revisions(clean.body.id)).toEqual(
          await new SqlArchive(engine).revisions(clean.body.id),
        );
        const now = await archive.loadDossier(clean.body.id);
        expect(now.ok && filesOf(now.value)).toEqual(filesOf(renamed));
        const before = await archive.loadDossierAsOf(clean.body.id, { revision: 1 });
        expect(before.ok && filesOf(before.value)).toEqual(filesOf(clean));
        expect(await restore(other, file(), AT)).toMatchObject({ refusal: { kind: 'not-empty', bodies: 1 } });
      } finally {
        await other.close();
      }
    },
    60_000,
  );

  it('that was cut, altered or is another file is refused, and nothing of it stays', async () => {
    const bytes = await readFile(file());
    const lines = gunzipSync(bytes).toString().split('\n');
    const altered = lines.map((line) => line.replace('Altro nome', 'Nome finto')).join('\n');
    const changed = (pattern: RegExp, by: string) => {
      const found = lines.findIndex((line, index) => index > 0 && pattern.test(line));
      expect(found, String(pattern)).toBeGreaterThan(0);
      return gzipSync(lines.with(found, (lines[found] ?? '').replace(pattern, by)).join('\n'));
    };
    const cases: readonly (readonly [string, Uint8Array, string])[] = [
      ['tagliato', bytes.subarray(0, bytes.length - 200), 'cut'],
      ['senza-fine', gzipSync(lines.slice(0, -2).join('\n')), 'cut'],
      ['alterato', gzipSync(altered), 'altered'],
      ['data-rotta', changed(/"2025-06-01T[^"]+"/, '"ieri"'), 'altered'],
      ['riga-doppia', changed(/"rows":\[(\[.*?\])/, '"rows":[$1,$1'), 'altered'],
      ['riga-corta', changed(/"rows":\[\[[^,\]]+\]/, '"rows":[[]'), 'altered'],
      ['senza-colonne', changed(/"columns":\[[^\]]*\],/, ''), 'altered'],
      ['senza-ente', changed(/"body":"[^"]*",/, ''), 'altered'],
      ['non-json', changed(/^\{/, ''), 'altered'],
      ['mezza-riga', gzipSync(lines.join('\n').slice(0, -200)), 'cut'],
      ['bit-cambiato', bytes.map((byte, at) => (at === bytes.length - 6 ? byte ^ 1 : byte)), 'altered'],
      ['gzip-corto', bytes.subarray(0, 40), 'cut'],
      ['vuoto', gzipSync(''), 'not-a-backup'],
      ['altro', Buffer.from('non compresso'), 'not-a-backup'],
      ['altro-testo', gzipSync('{"a": 1}\n'), 'not-a-backup'],
      [
        'altro-schema',
        gzipSync(sealed(lines.with(0, (lines[0] ?? '').replace(/"schema":"[^"]+"/, '"schema":"9999"')))),
        'other-schema',
      ],
    ];
    const other = await (testedEngines[0]?.open() ?? open());
    try {
      for (const [title, content, kind] of cases) {
        await writeFile(at(title), content);
        expect(await restore(other, at(title), AT), title).toMatchObject({ ok: false, refusal: { kind } });
        expect((await new SqlArchive(other).listBodies()).total).toBe(0);
      }
      expect(await restore(other, at('manca'), AT)).toMatchObject({ refusal: { kind: 'missing' } });
    } finally {
      await other.close();
    }
  }, 60_000);
});
