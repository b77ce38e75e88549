import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { example, MARKUP, oddDocument } from '../data/test/documents.ts';
import { type SiteFile, SiteManifest, siteOf } from './index.ts';
import { day, fileOf, publishedOf, requestOf } from './test/request.ts';
import { triplesOfJsonLd, triplesOfTurtle } from './test/triples.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
type Node = Readonly<Record<string, unknown>>;

let files: readonly SiteFile[];
const text = (name: string) =>
  new TextDecoder().decode(files.find(({ path }) => path === `c-x000/${name}`)?.bytes);
const nodes = (type: string): readonly Node[] =>
  (JSON.parse(text('catalogo.jsonld')) as { '@graph': Node[] })['@graph'].filter((node) =>
    (node['@type'] as readonly string[]).includes(type),
  );

beforeAll(async () => {
  files = siteOf(
    requestOf([
      { ...publishedOf('relazione', 2023), document: await example('bergamo-2023', 'relazione') },
      publishedOf('piao', 2025, { files: [fileOf('a.pdf'), fileOf('dati.xlsx', XLSX)] }),
      publishedOf('piao', 2025, { edition: 'seconda', updated: day('2025-07-01') }),
      publishedOf('relazione', 2025, {
        document: { ...oddDocument(), state: 'approved', title: `a "b" \\ \n\t c ${MARKUP}` },
      }),
    ]),
  );
});

describe('the catalogue', () => {
  it('says the same in JSON-LD and in Turtle', () => {
    const told = triplesOfJsonLd(text('catalogo.jsonld'));
    expect(told.length).toBeGreaterThan(300);
    expect(triplesOfTurtle(text('catalogo.ttl'))).toEqual(told);
  });

  it.each([
    ['dcat:Catalog', ['dct:title', 'dct:description', 'dct:publisher', 'dct:modified', 'dcat:dataset']],
    [
      'dcat:Dataset',
      [
        'dct:identifier',
        'dct:title',
        'dct:description',
        'dct:modified',
        'dcat:theme',
        'dct:rightsHolder',
        'dct:accrualPeriodicity',
        'dcat:distribution',
        'dcat:contactPoint',
      ],
    ],
    ['dcat:Distribution', ['dcat:accessURL', 'dct:format', 'dct:license', 'dcat:downloadURL']],
    ['dcatapit:Agent', ['dct:identifier', 'foaf:name']],
    ['dct:LicenseDocument', ['dct:type', 'foaf:name']],
  ])('gives every %s what DCAT-AP_IT asks', (type, asked) => {
    const own = nodes(type);
    expect(own.length).toBeGreaterThan(0);
    for (const node of own) for (const property of asked) expect(node[property]).toBeDefined();
  });

  it('names every data set and every distribution once, each told by an identifier of its own', () => {
    const all = nodes('dcat:Dataset');
    const identifiers = all.map((node) => node['dct:identifier']);
    expect(identifiers.toSorted()).toEqual([
      'c-x000:piao:2025',
      'c-x000:piao:2025-seconda',
      'c-x000:relazione:2023',
      'c-x000:relazione:2025',
    ]);
    const [catalogue] = nodes('dcat:Catalog');
    expect(catalogue?.['dcat:dataset']).toEqual(all.map((node) => ({ '@id': node['@id'] })));
    const offered = all.flatMap((node) => node['dcat:distribution'] as readonly Node[]);
    const ids = nodes('dcat:Distribution').map((node) => ({ '@id': node['@id'] }));
    expect(offered).toEqual(ids);
  });

  it('offers files that are there, with their size and hash', () => {
    const told = new Map(
      SiteManifest.parse(JSON.parse(text('manifest.json'))).files.map((file) => [file.path, file]),
    );
    for (const node of nodes('dcat:Distribution')) {
      const { '@id': address } = node['dcat:downloadURL'] as { '@id': string };
      const file = told.get(address.replace('https://comune.example.it/performance/', ''));
      const sum = node['spdx:checksum'] as { 'spdx:checksumValue': Node };
      expect(sum['spdx:checksumValue']['@value']).toBe(file?.sha256);
      expect((node['dcat:byteSize'] as Node)['@value']).toBe(`${file?.byteSize}`);
    }
  });

  it('bears the day of the last document, not of its making', () => {
    expect(nodes('dcat:Catalog')[0]?.['dct:modified']).toMatchObject({ '@value': '2025-07-01' });
  });
});

describe.each(['novita.xml', 'sitemap.xml'])('%s', (name) => {
  it('is XML, and its addresses are pages of the section', () => {
    const addresses: string[] = [];
    let element = '';
    const parser = new SaxesParser({ xmlns: false });
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', (tag) => {
      element = tag.name;
    });
    parser.on('text', (own) => {
      if ((element === 'loc' || element === 'id') && own.trim()) addresses.push(own);
    });
    parser.write(text(name)).close();
    const pages = new Set(
      files.map(({ path }) => `https://comune.example.it/performance/${path.replace(/index\.html$/, '')}`),
    );
    expect(addresses.length).toBeGreaterThan(4);
    expect(addresses.filter((address) => !pages.has(address))).toEqual([]);
  });
});
