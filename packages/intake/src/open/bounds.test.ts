import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS, type Progress } from '../document/index.ts';
import { packed } from '../test/packed.ts';
import { openDocument } from './open-document.ts';

const cells = Array.from({ length: 6 }, (_, at) => `cella ${at}`);
const LINES = 5000;
const SHEET = `<worksheet><sheetData>${`<row>${'<c><v>12.5</v></c>'.repeat(6)}</row>`.repeat(LINES)}</sheetData></worksheet>`;
const sheet = (xml: string): Uint8Array =>
  packed({
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="F" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="s.xml"/></Relationships>',
    'xl/s.xml': xml,
  });
const body = (xml: string): Uint8Array =>
  packed({ 'word/document.xml': `<w:document xmlns:w="w"><w:body>${xml}</w:body></w:document>` });

/** A file of each format that takes a while. */
const LONG: readonly (readonly [string, Uint8Array])[] = [
  ['a.docx', body('<w:p><w:r><w:t>testo</w:t></w:r></w:p>'.repeat(LINES))],
  ['a.xlsx', sheet(SHEET)],
  ['a.csv', strToU8(`${cells.join(';')}\n`.repeat(LINES))],
  ['a.html', strToU8(`<table>${`<tr><td>${cells.join('</td><td>')}</td></tr>`.repeat(LINES)}</table>`)],
  ['a.txt', strToU8(`${cells.join('\t')}\n`.repeat(LINES))],
];

describe('time', () => {
  it.each(LONG)('%s is left when its time is over', (name, bytes) => {
    // Every look at the clock takes a second.
    let seconds = 0;
    const now = (): number => {
      seconds += 1;
      return seconds * 1000;
    };
    const outcome = openDocument(bytes, name, { now, limits: { ...LIMITS, milliseconds: 2500 } });
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'too-slow' } });
  });

  it.each(LONG)('%s has all the time where there is no clock', (name, bytes) => {
    expect(openDocument(bytes, name, { limits: { ...LIMITS, milliseconds: 0 } }).ok).toBe(true);
  });
});

describe('progress', () => {
  it.each(LONG)('%s tells how far it is, never back, to the end', (name, bytes) => {
    const told: Progress[] = [];
    const outcome = openDocument(bytes, name, { onProgress: (progress) => told.push(progress) });
    expect(outcome.ok).toBe(true);
    const shares = told
      .filter(({ step, total }) => step === 'reading' && total > 0)
      .map((one) => one.done / one.total);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  });
});

describe('what costs too much', () => {
  const bytes = (length: number): Uint8Array => new Uint8Array(length).fill(65);
  it.each<[string, string, Uint8Array, Partial<typeof LIMITS>, string]>([
    ['a file above the limit', 'a.txt', bytes(1001), { fileBytes: 1000 }, 'too-large'],
    ['a hundred million bytes and one', 'a.txt', new Uint8Array(LIMITS.fileBytes + 1), {}, 'too-large'],
    ['lines without end', 'a.txt', strToU8('a\tb\n'.repeat(100)), { cells: 100 }, 'too-many-cells'],
    ['blank records', 'a.csv', strToU8('\n'.repeat(100)), { cells: 50 }, 'too-many-cells'],
    [
      'cells of a page',
      'a.html',
      strToU8(`<table>${'<tr><td>1'.repeat(100)}`),
      { cells: 50 },
      'too-many-cells',
    ],
    ['elements in elements', 'a.html', strToU8('<div>'.repeat(30_000)), {}, 'too-deep'],
    [
      'far cells that span a huge table',
      'a.xlsx',
      sheet(
        '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1"/></mergeCells></worksheet>',
      ),
      {},
      'read',
    ],
    [
      'too many parts',
      'a.docx',
      zipSync(Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}`, strToU8('')]))),
      { parts: 29 },
      'too-many-parts',
    ],
    [
      'parts that unpack to too much together',
      'a.docx',
      zipSync({ a: bytes(600), b: bytes(600) }),
      { unpackedBytes: 1000 },
      'too-large',
    ],
  ])('%s', (_situation, name, file, limits, code) => {
    const outcome = openDocument(file, name, { limits: { ...LIMITS, ...limits } });
    expect(outcome.ok ? 'read' : outcome.refusal.code).toBe(code);
  });

  it('ten thousand empty rows are read at once', () => {
    const began = performance.now();
    const inSheet = openDocument(
      sheet(`<worksheet><sheetData>${'<row/>'.repeat(10_000)}</sheetData></worksheet>`),
      'a.xlsx',
    );
    const inText = openDocument(
      body(`<w:tbl>${'<w:tr><w:tc><w:p/></w:tc></w:tr>'.repeat(10_000)}</w:tbl>`),
      'a.docx',
    );
    expect([inSheet.ok, inText.ok]).toEqual([true, true]);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
