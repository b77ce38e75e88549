import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTraguardo, traguardo } from './test/run-traguardo.ts';

const folder = mkdtempSync(join(tmpdir(), 'traguardo-publish-'));
beforeAll(buildTraguardo);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const OFFICE = ['--office', 'Ufficio trasparenza', '--contact', 'mailto:trasparenza@ente.example'];
const publish = (plan: string, to: string, ...more: readonly string[]) =>
  traguardo(
    ...['publish', plan, '--base', 'https://www.ente.example/performance', ...OFFICE],
    ...['--at', '2026-11-25', '-o', to, ...more],
  );

interface Manifest {
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly byteSize: number }[];
}

const filesIn = (place: string) =>
  readdirSync(place, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );

describe('publish', () => {
  const to = join(folder, 'sezione');

  it('writes the documents that acts say were published, each file as the manifest tells', () => {
    const run = publish('examples/valchiara-2025', to, '--format', 'json');
    expect(run.status, run.err).toBe(0);
    expect(JSON.parse(run.out).documents).toEqual([
      { document: 'piao', year: 2025, published: '2025-01-29' },
      { document: 'relazione', year: 2025, published: '2026-06-22' },
    ]);
    const { files } = JSON.parse(readFileSync(join(to, 'valchiara', 'manifest.json'), 'utf8')) as Manifest;
    expect(files.length).toBeGreaterThan(50);
    for (const { path, sha256, byteSize } of files) {
      const bytes = readFileSync(join(to, path));
      expect([path, bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([
        path,
        byteSize,
        sha256,
      ]);
    }
    expect(readFileSync(join(to, 'valchiara', 'index.html'), 'utf8')).toContain('31/12/2030');
  });

  it('puts out the section written before, the same to the byte, and lets be what else is there', () => {
    writeFileSync(join(to, 'altro.html'), 'altro');
    const before = new Map(filesIn(to).map((file) => [file, readFileSync(file, 'base64')]));
    expect(publish('examples/valchiara-2025', to).status).toBe(0);
    expect(new Map(filesIn(to).map((file) => [file, readFileSync(file, 'base64')]))).toEqual(before);
    expect(readdirSync(to).sort()).toEqual(['altro.html', 'valchiara']);
  });

  it('has of a day before the report the plan alone', () => {
    const run = publish('examples/valchiara-2025', join(folder, 'prima'), '--at', '2026-06-01');
    expect(run.err).toContain('--at è data due volte');
    const args = [
      '--base',
      'https://www.ente.example',
      ...OFFICE,
      '--at',
      '2026-06-01',
      '-o',
      join(folder, 'prima'),
    ];
    expect(traguardo('publish', 'examples/valchiara-2025', ...args).out).not.toContain('Relazione');
    expect(readdirSync(join(folder, 'prima', 'valchiara'))).not.toContain('relazione');
  });

  it('tells what is missing, all at once, and writes nothing', () => {
    const taken = join(folder, 'occupata');
    mkdirSync(join(taken, 'valchiara'), { recursive: true });
    writeFileSync(join(taken, 'valchiara', 'foto.jpg'), 'foto');
    const nowhere = join(folder, 'nulla');
    expect(traguardo('publish', 'examples/valchiara-2025').err).toMatch(
      /manca -o.*\n.*--base.*\n.*--office.*\n.*--contact/,
    );
    expect(publish('examples/brescia-2025', nowhere).err).toContain(
      'manca l’atto di pubblicazione, con la sua data, di PIAO 2025',
    );
    expect(publish('examples/valchiara-2025', taken).err).toContain('la cartella contiene altro');
    expect(existsSync(nowhere)).toBe(false);
    expect(filesIn(taken)).toHaveLength(1);
  });

  it('leaves the section of before on a full disk', (context) => {
    const disk = join(folder, 'disco');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk]).status !== 0)
      return context.skip('a small disk cannot be made here: mounting needs root on Linux');
    try {
      expect(publish('examples/valchiara-2025', disk).status).toBe(0);
      const before = filesIn(disk).length;
      writeFileSync(join(disk, 'pieno'), Buffer.alloc(600_000));
      const run = publish('examples/valchiara-2025', disk);
      expect([run.status, run.err]).toEqual([2, expect.stringContaining('il disco è pieno')]);
      expect(readdirSync(disk).sort()).toEqual(['pieno', 'valchiara']);
      expect(filesIn(disk)).toHaveLength(before + 1);
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});

describe('portal', () => {
  it('tells how a plan fits the national portal, in words and as data', () => {
    const run = traguardo('portal', 'examples/brescia-2025');
    expect(run.status).toBe(0);
    expect(run.out).toContain('Manca il codice IPA');
    const data = JSON.parse(traguardo('portal', 'examples/brescia-2025', '--format', 'json').out) as {
      readonly sections: readonly unknown[];
      readonly doesNotFit: readonly unknown[];
    };
    expect(data.sections.length).toBeGreaterThan(5);
    expect(data.doesNotFit.length).toBeGreaterThan(0);
  });
});
