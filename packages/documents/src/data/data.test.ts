import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import type { CivilDate } from '@traguardo/core/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PublicDocument } from '../model/document.ts';
import { catalogueOf } from './catalogue.ts';
import { csvFiles } from './csv.ts';
import { DocumentData, dataOf, documentDataSchema, jsonOf } from './document-data.ts';
import { UniqueNames } from './names.ts';
import { example, oddDocument } from './test/documents.ts';
import { sheetName, workbookOf } from './xlsx.ts';

/** A CSV text apart, after the grammar of RFC 4180 and nothing else. */
function parsed(text: string): string[][] {
  expect(text.endsWith('\r\n')).toBe(true);
  const lines: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    lines.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',') lines.push([]);
    if (cell.lastIndex === text.length) break;
  }
  return lines.slice(0, -1);
}

it('the published JSON Schema is that of the program', () => {
  const file = join(import.meta.dirname, 'document-data.schema.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(documentDataSchema()));
});

const documents: readonly [string, () => Promise<PublicDocument>][] = [
  ['Bergamo’s Relazione', () => example('bergamo-2023', 'relazione')],
  ['Brescia’s PIAO', () => example('brescia-2025', 'piao')],
  ['an odd document', async () => oddDocument()],
];

describe.each(documents)('the data of %s', (_, make) => {
  let data: DocumentData;
  beforeAll(async () => {
    data = dataOf(await make());
  });

  it('follows its schema', () => {
    expect(DocumentData.parse(JSON.parse(new TextDecoder().decode(jsonOf(data))))).toEqual(data);
  });

  it('has in CSV as many cells in every line, and every figure where the list of figures says', () => {
    const files = new Map(csvFiles(data).map(({ name, text }) => [name, parsed(text)]));
    expect(files.size).toBe(data.tables.length + 1);
    for (const lines of files.values()) expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
    const figures = (files.get('figures.csv') ?? []).slice(1);
    expect(new Map(figures.map(([id = '', printed = '']) => [id, printed]))).toEqual(
      new Map(Object.entries(data.figures)),
    );
    for (const [id, printed, table, row, column] of figures) {
      if (table === '') continue;
      const there = files.get(`${table}.csv`)?.[Number(row) - 1]?.[Number(column) - 1];
      expect([id, there]).toEqual([id, printed]);
    }
  });

  it('has in the workbook every cell of the CSV, a sheet each, the same bytes twice', async () => {
    const workbook = await workbookOf(data);
    expect(Buffer.compare(workbook, await workbookOf(data))).toBe(0);
    const read = new Workbook();
    await read.xlsx.load(workbook);
    expect(read.worksheets.length).toBe(data.tables.length + 1);
    const page = read.getWorksheet('Cifre');
    const figures = new Map<string, string>();
    page?.eachRow((row, number) => {
      const [id = '', printed = '', sheet, line, column] = [1, 2, 3, 4, 5].map((at) => row.getCell(at).text);
      if (number === 1) return;
      figures.set(id, printed);
      if (!sheet) return;
      const there = read.getWorksheet(sheet)?.getCell(Number(line), Number(column)).text;
      expect([id, there]).toEqual([id, printed]);
    });
    expect(figures).toEqual(new Map(Object.entries(data.figures)));
  });
});

describe('an odd document', () => {
  it('keeps the heading of a group as a column', () => {
    const csv = csvFiles(dataOf(oddDocument())).find(({ name }) => name === 'tab-odd-id-e.csv');
    const lines = parsed(csv?.text ?? '');
    expect(lines[0]).toEqual(['Gruppo', 'Voce', 'שלום', '']);
    expect(lines[2]).toEqual(['Secondo gruppo', '=1+1', 'a\nb, "c"', '-']);
  });

  it('loses its control characters and nothing else', () => {
    const { title } = dataOf(oddDocument()).document;
    expect(title).toBe('Documento <b>a & "b"</b> ]]> <!-- <script>alert(1)</script> &amp; fine');
  });
});

it.each([
  ["'a[b]:*?/\\c'", 'a b c'],
  ['x'.repeat(40), 'x'.repeat(31)],
  [`${'x'.repeat(30)}🚀`, 'x'.repeat(30)],
  ['', 'Tabella'],
])('the name of a sheet %j is %j', (text, name) => {
  expect(sheetName(text, new UniqueNames())).toBe(name);
});

it('no two sheets are named alike, whatever the case', () => {
  const names = new UniqueNames(['history']);
  const made = ['History', 'a', 'A', 'x'.repeat(40), 'x'.repeat(40)].map((text) => sheetName(text, names));
  expect(made).toEqual(['History 2', 'a', 'A 2', 'x'.repeat(31), `${'x'.repeat(29)} 2`]);
});

it('the catalogue has what DCAT-AP_IT asks, with the size and hash of the file', () => {
  const data = dataOf(oddDocument());
  const bytes = jsonOf(data);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const catalogue = catalogueOf(data, {
    address: 'https://comune.example.it/dati/relazione-2025',
    description: 'Le tabelle della Relazione',
    publisher: { code: 'c_x000', address: 'https://comune.example.it' },
    issued: '2026-06-30' as CivilDate,
    modified: '2026-07-01' as CivilDate,
    keywords: ['performance'],
    contact: { name: 'Ufficio controllo', address: 'mailto:dati@comune.example.it' },
    schema: 'https://comune.example.it/dati/schema.json',
    files: [
      {
        address: 'https://comune.example.it/dati/relazione-2025/dati.json',
        title: 'Tutto, in JSON',
        mediaType: 'application/json',
        byteSize: bytes.length,
        sha256,
      },
    ],
  });
  expect(catalogue).toMatchObject({
    '@graph': [
      {
        '@type': ['dcat:Dataset', 'dcatapit:Dataset'],
        'dct:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
        'dct:modified': { '@value': '2026-07-01' },
        'dcat:theme': { '@id': 'http://publications.europa.eu/resource/authority/data-theme/GOVE' },
      },
      {},
      {},
      {
        'dcat:byteSize': { '@value': `${bytes.length}` },
        'spdx:checksum': { 'spdx:checksumValue': { '@value': sha256 } },
      },
    ],
  });
});
