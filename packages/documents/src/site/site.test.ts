import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { DocumentData } from '../data/document-data.ts';
import { example, MARKUP, oddDocument } from '../data/test/documents.ts';
import { type SiteFile, SiteManifest, siteManifestSchema, siteOf } from './index.ts';
import { linkFrom } from './paths.ts';
import type { PublishedDocument } from './published.ts';
import { body, day, documentOf, fileOf, publishedOf, requestOf } from './test/request.ts';

const textOf = (files: readonly SiteFile[], path: string) =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
const manifestIn = (files: readonly SiteFile[]) =>
  SiteManifest.parse(JSON.parse(textOf(files, 'c-x000/manifest.json')));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** Every link of a page as the path it leads to, those outside the section left out. */
function linksOf(file: SiteFile): readonly { readonly path: string; readonly anchor: string }[] {
  const html = new TextDecoder().decode(file.bytes);
  const all = [...html.matchAll(/ href="([^"]*)"/g)].map(([, link = '']) => unescaped(link));
  return all
    .filter((link) => !/^(https?|mailto):/.test(link))
    .map((link) => {
      const to = new URL(link, `https://host.example/${file.path}`);
      const own = to.pathname.slice(1);
      return { path: own, anchor: decodeURIComponent(to.hash.slice(1)) };
    });
}

const LONG = 'Un titolo che non finisce 🚀 שלום '.repeat(100).slice(0, 3000);
const hostile = (): PublishedDocument => ({
  document: { ...oddDocument(), title: `${MARKUP} ${LONG}`, state: 'approved', kind: 'scheda' },
  year: 2025,
  edition: '../../<b>1.1</b>',
  published: day('2026-06-30'),
  act: { organ: MARKUP, number: '"4"', date: day('2026-06-29') },
  files: [
    fileOf('../../etc/passwd<b>.pdf'),
    fileOf('../../etc/passwd<b>.pdf', 'application/pdf', 'another'),
    fileOf('index.html', 'text/html'),
    fileOf('שלום 🚀', 'application/x-"odd"><script>'),
  ],
});

const sections: readonly [string, () => Promise<readonly PublishedDocument[]>][] = [
  ['nothing', async () => []],
  ['a hostile document', async () => [hostile()]],
  [
    'two real bodies’ documents',
    async () => [
      { ...publishedOf('relazione', 2023), document: await example('bergamo-2023', 'relazione') },
      { ...publishedOf('piao', 2025), document: await example('brescia-2025', 'piao') },
    ],
  ],
];

describe.each(sections)('a section of %s', (_, make) => {
  let files: readonly SiteFile[];
  let documents: readonly PublishedDocument[];
  beforeAll(async () => {
    documents = await make();
    files = siteOf(requestOf(documents));
  });

  it('is made of the same bytes again, whatever the order of its documents', () => {
    const again = siteOf(requestOf(documents.toReversed()));
    const digests = (all: readonly SiteFile[]) => all.map(({ path, bytes }) => [path, sha256(bytes)]).sort();
    expect(digests(again)).toEqual(digests(files));
  });

  it('has every path once, of letters, digits and hyphens', () => {
    const paths = files.map(({ path }) => path.toLowerCase());
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).toMatch(/^c-x000(\/[a-z0-9-]+)*\/[a-z0-9-]+\.[a-z0-9]+$/);
  });

  it('has no link that leads nowhere', () => {
    const made = new Map(files.map((file) => [file.path, file]));
    const pages = files.filter(({ mediaType }) => mediaType === 'text/html');
    const broken = pages.flatMap((page) =>
      linksOf(page).filter(({ path, anchor }) => {
        const to = made.get(path);
        if (!to) return true;
        return anchor !== '' && !new TextDecoder().decode(to.bytes).includes(` id="${anchor}"`);
      }),
    );
    expect(broken).toEqual([]);
  });

  it('tells in its manifest the size and hash of every file', () => {
    const told = manifestIn(files).files;
    expect(told).toEqual(
      files
        .filter(({ path }) => path !== 'c-x000/manifest.json')
        .map(({ path, mediaType, bytes }) => ({
          path,
          mediaType,
          byteSize: bytes.length,
          sha256: sha256(bytes),
        })),
    );
  });

  it('prints beside a file the hash of its bytes', () => {
    const byPath = new Map(files.map((file) => [file.path, file.bytes]));
    const pages = files.filter(({ path }) => path.endsWith('/index.html') && path !== 'c-x000/index.html');
    for (const page of pages) {
      const html = new TextDecoder().decode(page.bytes);
      const rows = [...html.matchAll(/<tr><th scope="row"><a href="([^"]*)".*?<code><bdi>(.*?)<\/bdi>/g)];
      expect(rows.length).toBeGreaterThan(2);
      for (const [, link = '', hash] of rows) {
        const bytes = byPath.get(new URL(link, `https://h.example/${page.path}`).pathname.slice(1));
        expect(hash).toBe(bytes && sha256(bytes));
      }
    }
  });

  it('has no script, and nothing a body typed becomes markup', () => {
    for (const page of files.filter(({ path }) => path.endsWith('.html'))) {
      const html = new TextDecoder().decode(page.bytes);
      if (documents.some(({ files: own }) => own.some(({ bytes }) => bytes === page.bytes))) continue;
      expect(html).not.toMatch(/<script|<b>|javascript:| on\w+=/i);
      expect(html).toContain("default-src 'none'");
    }
  });

  it('gives every table as data that follows the schema', () => {
    const data = files.filter(({ path }) => /\/dati\/[^/]*\.json$/.test(path));
    for (const { bytes } of data) DocumentData.parse(JSON.parse(new TextDecoder().decode(bytes)));
    const tables = files.filter(({ path }) => /\/dati\/[^/]*\.html$/.test(path)).length;
    expect(data.length).toBe(tables + documents.length);
  });

  it('has a first page lighter than 100 kB', () => {
    const index = files.find(({ path }) => path === 'c-x000/index.html');
    expect(index?.bytes.length).toBeLessThan(100_000);
  });
});

describe('the first page', () => {
  it('of forty documents, five files each, is lighter than 100 kB', () => {
    const names = ['a.pdf', 'b.docx', 'c.xlsx', 'd.html', 'e.json'];
    const many = Array.from({ length: 40 }, (_, index) =>
      publishedOf(index % 2 ? 'piao' : 'relazione', 2006 + (index >> 1), {
        files: names.map((name) => fileOf(name)),
      }),
    );
    expect(textOf(siteOf(requestOf(many)), 'c-x000/index.html').length).toBeLessThan(100_000);
  });

  it('shows kinds in order, the newest year first, what is later not at all', () => {
    const html = textOf(
      siteOf(
        requestOf([
          publishedOf('relazione', 2024),
          publishedOf('piao', 2024),
          publishedOf('piao', 2026),
          publishedOf('piao', 2027),
        ]),
      ),
      'c-x000/index.html',
    );
    const shown = [...html.matchAll(/<strong><a href="([^"]*)"/g)].map(([, link]) => link);
    expect(shown).toEqual(['piao/2026/index.html', 'piao/2024/index.html', 'relazione/2024/index.html']);
    expect(html).toContain('3 documenti pubblicati, il più recente il 31/01/2026; nessuno in archivio.');
  });
});

describe('the duty of publication', () => {
  it.each([
    ['2025-02-27', undefined, '2030-12-31', false, '2030-12-31', 'five years from 1 January 2026'],
    ['2025-02-27', undefined, '2031-01-01', true, '2030-12-31', 'the day after it is over'],
    ['2025-01-01', undefined, '2030-12-31', false, '2030-12-31', 'the first day of a year counts with it'],
    ['2025-02-27', '2032-06-30', '2032-06-30', false, '2032-06-30', 'as long as the act has effect'],
    ['2025-02-27', '2026-06-30', '2031-01-01', true, '2030-12-31', 'never less than five years'],
    ['2013-04-19', undefined, '2026-01-01', false, null, 'before the decree no rule says'],
  ] as const)(
    'published %s, in effect to %s, on %s: archived %s, to %s (%s)',
    (published, effect, at, archived, ends, _reason) => {
      const one = publishedOf('piao', 2025, {
        published: day(published),
        ...(effect && { effectEnds: day(effect) }),
      });
      const files = siteOf(requestOf([one], at));
      expect(manifestIn(files).documents).toMatchObject([{ dutyEnds: ends, archived }]);
      expect(textOf(files, 'c-x000/index.html').includes('id="archivio"')).toBe(archived);
      expect(textOf(files, 'c-x000/piao/2025/index.html')).toContain(
        archived ? 'l’obbligo di pubblicazione è terminato' : 'Pubblicato il',
      );
    },
  );

  it('what is archived keeps its address and its files', () => {
    const paths = (at: string) =>
      siteOf(requestOf([publishedOf('piao', 2015)], at))
        .map(({ path }) => path)
        .sort();
    expect(paths('2030-01-01')).toEqual(paths('2016-01-01'));
  });
});

describe('addresses', () => {
  it('stay when a document is added, and editions stand apart', () => {
    const old = publishedOf('piao', 2025);
    const before = manifestIn(siteOf(requestOf([old]))).documents[0]?.address;
    const named = publishedOf('piao', 2025, { published: day('2025-01-02'), edition: 'Versione 2' });
    const after = manifestIn(siteOf(requestOf([named, old]))).documents;
    expect(before).toBe('https://comune.example.it/performance/c-x000/piao/2025/');
    expect(after.map(({ address }) => address.replace(/.*c-x000/, ''))).toEqual([
      '/piao/2025/',
      '/piao/2025-versione-2/',
    ]);
  });

  it.each([
    [undefined, undefined],
    ['1.1', '1-1'],
  ])('are never shared: editions %j and %j of one year', (one, other) => {
    const both = [one, other].map((edition) => publishedOf('scheda', 2025, { ...(edition && { edition }) }));
    expect(() => siteOf(requestOf(both))).toThrow(expect.objectContaining({ code: 'address-taken' }));
  });

  it('a file given by hash alone is awaited at its address', () => {
    const { bytes: _, ...bare } = fileOf('PIAO 2025.pdf');
    const files = siteOf(requestOf([publishedOf('piao', 2025, { files: [bare] })]));
    const path = 'c-x000/piao/2025/piao-2025.pdf';
    expect(manifestIn(files).awaited).toEqual([
      { path, mediaType: bare.mediaType, byteSize: bare.byteSize, sha256: bare.sha256 },
    ]);
    expect(files.some((file) => file.path === path)).toBe(false);
    expect(textOf(files, 'c-x000/piao/2025/index.html')).toContain('href="piao-2025.pdf"');
  });

  it.each([
    ['a/index.html', 'a/b/c.html', 'b/c.html'],
    ['a/b/c.html', 'a/index.html', '../index.html'],
    ['a/b/c.html', 'a/b/d.html', 'd.html'],
    ['a/b/c/d.html', 'a/e/f.html', '../../e/f.html'],
  ])('from %s to %s is %s', (from, to, link) => {
    expect(linkFrom(from, to)).toBe(link);
  });
});

describe('a section is not made', () => {
  const piao = publishedOf('piao', 2025);
  const [file = fileOf('a.pdf')] = piao.files;
  it.each<[string, PublishedDocument, Partial<typeof body>, string, string]>([
    ['of a draft', { ...piao, document: { ...documentOf('piao', 2025), state: 'draft' } }, {}, '', 'draft'],
    [
      'of a file whose hash differs',
      { ...piao, files: [{ ...file, sha256: '0'.repeat(64) }] },
      {},
      '',
      'file-differs',
    ],
    ['of a file whose size differs', { ...piao, files: [{ ...file, byteSize: 1 }] }, {}, '', 'file-differs'],
    ['at a script for an address', piao, { address: 'javascript:alert(1)' }, '', 'address-broken'],
    ['with a script to answer', piao, { contact: { name: 'x', address: 'data:x' } }, '', 'address-broken'],
    ['at no absolute base', piao, {}, '/performance/', 'address-broken'],
    ['of a body with no code', piao, { code: '::' }, '', 'code-broken'],
  ])('%s', (_, document, changed, base, code) => {
    const request = requestOf([document]);
    const asked = { ...request, body: { ...body, ...changed }, ...(base && { base }) };
    expect(() => siteOf(asked)).toThrow(expect.objectContaining({ code }));
  });
});

it('the published JSON Schema of the manifest is that of the program', () => {
  const file = join(import.meta.dirname, 'site-manifest.schema.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(siteManifestSchema()));
});
