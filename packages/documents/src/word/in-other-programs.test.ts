import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultMethodology } from '@traguardo/core/scoring';
import { openDocument, readDocument } from '@traguardo/intake';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { numbered } from '../data/numbered.ts';
import { example } from '../data/test/documents.ts';
import type { PublicDocument } from '../model/document.ts';
import { renderDocx } from './render-docx.ts';

const SOFFICE =
  process.env.SOFFICE ?? ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((place) => existsSync(place));
const SKIPPED = SOFFICE === undefined && process.env.CI !== 'true';

const squeezed = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

interface Line {
  readonly table: number;
  readonly indicator: string;
  readonly target: string;
  readonly value: string;
}

const INDICATORS = /^tab-(?:risultati|target|cruscotto)-/;

/** Every row of the tables of indicators: its name, the year's target and what came of it, as printed. */
function printedLines(document: PublicDocument): readonly Line[] {
  const year = document.at.slice(0, 4);
  return numbered(document).tables.flatMap(({ number, of: { id, columns, rows } }) => {
    if (!INDICATORS.test(id)) return [];
    const at = (label: string) => columns.findIndex((column) => column.label === label);
    const [target, value] = [at(`Target ${year}`), at(`Risultato ${year}`)];
    return rows
      .filter(({ heading }) => !heading)
      .map(({ cells }) => ({
        table: number,
        indicator: squeezed(cells[0]?.text),
        target: squeezed(cells[target]?.text),
        value: squeezed(cells[value]?.text),
      }));
  });
}

function readBack(file: Uint8Array) {
  const opened = openDocument(file, 'document.docx');
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  const { rows, counts } = readDocument(opened.value, { methodology: defaultMethodology });
  const lines = rows
    .filter(({ kind }) => kind === 'indicator')
    .map(({ place, indicator, target, value }) => ({
      table: 'table' in place ? place.table : 0,
      indicator: squeezed(indicator),
      target: squeezed(target?.printed),
      value: squeezed(value?.printed),
    }));
  return { lines, counts, notices: opened.value.notices };
}

describe.each([
  ['bergamo-2023', 'relazione', 329],
  ['brescia-2025', 'piao', 89],
] as const)('the Word file of %s’s %s', (body, kind, count) => {
  let document: PublicDocument;
  let file: Uint8Array;
  let folder: string;
  beforeAll(async () => {
    document = await example(body, kind);
    file = await renderDocx(document);
    folder = mkdtempSync(join(tmpdir(), 'traguardo-word-'));
    writeFileSync(join(folder, 'document.docx'), file);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('reads back to the same indicators, targets and results, as printed', () => {
    const { lines, counts } = readBack(file);
    expect(counts.tables).toBe(numbered(document).tables.length);
    expect(lines.length).toBe(count);
    expect(lines).toEqual(printedLines(document));
  });

  describe.skipIf(SKIPPED)(`in LibreOffice${SKIPPED ? ' (skipped: name it in SOFFICE)' : ''}`, () => {
    it('opens, and saved again reads back to the same', () => {
      const saved = readBack(converted(folder, 'docx'));
      expect(saved.lines).toEqual(readBack(file).lines);
    }, 120_000);

    it('becomes a PDF of as many pages as such a document has', () => {
      const pdf = new TextDecoder('latin1').decode(converted(folder, 'pdf'));
      const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(pages).toBeGreaterThan(15);
      expect(pages).toBeLessThan(60);
    }, 120_000);
  });
});

/** What LibreOffice makes of the file in the folder; it must say nothing of an error. */
function converted(folder: string, to: 'pdf' | 'docx'): Uint8Array {
  const out = join(folder, 'out');
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = [profile, '--headless', '--convert-to', to, '--outdir', out, 'document.docx'];
  const { status, stderr } = spawnSync(SOFFICE ?? 'soffice', args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 100_000,
  });
  expect([status, stderr.split('\n').filter((line) => /error/i.test(line))]).toEqual([0, []]);
  return readFileSync(join(out, `document.${to}`));
}
