import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CivilDate } from '@traguardo/core/kernel';
import { validate } from '@traguardo/core/plan';
import { scorePlan } from '@traguardo/core/scoring';
import { readFolder } from '@traguardo/folder';
import { describe, expect, it } from 'vitest';
import { composePiao } from '../compose/piao.ts';
import { composeRelazione } from '../compose/relazione.ts';
import type { Block, PublicDocument, Section, Table } from '../model/document.ts';
import { figuresOf } from '../model/figures.ts';
import { findEngine } from './engine.ts';
import type { Look } from './look.ts';
import { renderPdf } from './render.ts';
import { all, faults, NO_QPDF, readBack } from './test/read-back.ts';

const EXAMPLES = fileURLToPath(new URL('../../../../examples', import.meta.url));

const section = (id: string, title: string, blocks: readonly Block[], sections: readonly Section[] = []) => ({
  id,
  title,
  blocks,
  sections,
});
const says = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
const documentWith = (...sections: readonly Section[]): PublicDocument => ({
  kind: 'scheda',
  title: 'Scheda',
  body: 'Comune di Prova',
  at: '2025-12-31' as CivilDate,
  state: 'approved',
  sections,
});
function grid(id: string, columns: number, rows: number): Table {
  return {
    kind: 'table',
    id,
    caption: `Tavola ${id}`,
    columns: Array.from({ length: columns }, (_, at) => ({
      label: `C${at}`,
      align: at === 0 ? 'start' : 'end',
      weight: at === 0 ? 4 : 1,
    })),
    rows: Array.from({ length: rows }, (_, row) => ({
      cells: Array.from({ length: columns }, (_, at) =>
        at === 0
          ? { text: `Riga ${row}`, header: true }
          : { text: `1.${row}${at},5`, figure: `${id}/${row}/${at}` },
      ),
    })),
  };
}
const SQUARE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40"><rect width="90" height="40"/></svg>';
const drawing = (svg: string): Block => ({
  kind: 'drawing',
  id: 'quadro',
  caption: 'Un quadro',
  alternative: 'Un rettangolo pieno',
  svg,
  table: grid('del-quadro', 2, 2),
});

/** Spaces, line ends and hyphens between letters aside: where a line is broken is no matter of what is said. */
const bare = (text: string) => text.replace(/[\s\u200b\u00ad]+/g, '').replace(/(?<=\p{L})-(?=\p{L})/gu, '');

async function fromExample(name: string, compose: typeof composePiao): Promise<PublicDocument> {
  const read = await readFolder(join(EXAMPLES, name));
  if (!read.ok) throw new Error('the example cannot be read');
  const dossier = validate(read.value);
  if (!dossier.ok) throw new Error('the example is not sound');
  const [plan] = dossier.value.plans;
  if (!plan) throw new Error('the example has no plan');
  const tree = scorePlan(plan, `${plan.year}-12-31` as CivilDate);
  return compose({ plan, tree, findings: [], state: 'draft' });
}

describe.skipIf(NO_QPDF !== '')(`a PDF read back by other programs${NO_QPDF}`, () => {
  it.each<[string, typeof composePiao]>([
    ['bergamo-2023', composeRelazione],
    ['brescia-2025', composePiao],
  ])(
    'says every figure of %s under its id, to the digit, in order',
    async (name, compose) => {
      const document = await fromExample(name, compose);
      const pdf = await renderPdf(document);
      expect(faults(pdf)).toBe('');
      const { root, untagged, pages } = await readBack(pdf);
      const told = all(root, /^(?:T[HD]|Strong|Span)$/).flatMap(({ title, text }) =>
        title === undefined ? [] : [{ id: title, printed: bare(text) }],
      );
      expect(told).toEqual(figuresOf(document).map(({ id, printed }) => ({ id, printed: bare(printed) })));
      expect(told.length).toBeGreaterThan(100);
      expect(bare(untagged)).toBe('');
      for (const page of pages) expect(page).toContain('BOZZA');
      const levels = all(root, /^H\d$/).map(({ kind }) => Number(kind.slice(1)));
      expect(levels[0]).toBe(1);
      for (const [at, level] of levels.entries())
        expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
      for (const table of all(root, /^Table$/)) {
        expect(table.kids.map(({ kind }) => kind)).toContain('Caption');
        expect(all(table, /^TH$/).every(({ scope }) => scope === 'Row' || scope === 'Column')).toBe(true);
      }
    },
    60_000,
  );

  it('declares both standards, its title, its language, and its date', async () => {
    const pdf = await renderPdf(documentWith(section('uno', 'Uno', [says('Testo.')])));
    const text = Buffer.from(pdf).toString('latin1');
    for (const told of [
      '<pdfuaid:part>1<',
      '<pdfaid:part>2<',
      '<pdfaid:conformance>A<',
      '/DisplayDocTitle true',
    ])
      expect(text).toContain(told);
    expect(text).toContain('D:20251231');
    const { catalog } = await readBack(pdf);
    expect(String(catalog['/Lang'])).toMatch(/^u:it/);
  });

  it('names rows and columns to whoever hears the cells, and the drawing to whoever does not see it', async () => {
    const own = section('uno', 'Uno', [drawing(SQUARE)]);
    const { root } = await readBack(await renderPdf(documentWith(own)));
    const table = all(root, /^Table$/)[0];
    const row = table && all(table, /^TR$/)[1];
    const [named, cell] = row?.kids ?? [];
    expect([named?.kind, named?.scope]).toEqual(['TH', 'Row']);
    expect(cell?.headers).toContain(named?.id);
    expect(cell?.headers.length).toBe(2);
    expect(all(root, /^Figure$/)[0]?.alternative).toBe('Un rettangolo pieno');
  });

  it.each([
    '#let x = 1; #panic("no")',
    '$ a^2 $ e $5',
    '@uno <uno> // non è un commento /* né questo */',
    '\\ \\n \\u{41} ` ``` * _ = - + [a](b) {c}',
    '"; ) ] } #',
    'שלום עולם e مرحبا',
    '😀 👍🏽 👨‍👩‍👧 🇮🇹 ✔',
    `${'Titolo lunghissimo '.repeat(160)}fine`,
    'x'.repeat(3000),
  ])('prints as text whatever looks like markup: %s', async (text) => {
    const table = { ...grid('t', 2, 1), caption: text };
    const cells = [{ text, header: true }, { text }];
    const own = section('uno', text, [says(text), { ...table, rows: [{ cells }] }]);
    const pdf = await renderPdf({ ...documentWith(own), title: text, body: text });
    expect(faults(pdf)).toBe('');
    const { root } = await readBack(pdf);
    if (!/^[\x20-\x7eè-ù]+$/.test(text) || text.length > 100) return;
    for (const kind of [/^H1$/, /^P$/, /^TD$/, /^TH$/, /^Caption$/])
      expect(all(root, kind).some((one) => bare(one.text).includes(bare(text)))).toBe(true);
  });

  it('prints every figure of a table of sixty columns, in parts, on pages that lie', async () => {
    const document = documentWith(section('uno', 'Uno', [grid('larga', 60, 3)]));
    const { root } = await readBack(await renderPdf(document));
    const told = all(root, /^TD$/).map(({ title, text }) => `${title} ${bare(text)}`);
    const asked = figuresOf(document).map(({ id, printed }) => `${id} ${printed}`);
    expect([...told].sort()).toEqual([...asked].sort());
    expect(all(root, /^Table$/).length).toBeGreaterThan(1);
  });
});

describe('the printing', () => {
  it('gives the same bytes for the same document', async () => {
    const document = documentWith(section('uno', 'Uno', [grid('t', 3, 4), drawing(SQUARE)]));
    expect(Buffer.compare(await renderPdf(document), await renderPdf(document))).toBe(0);
  });

  it.each<[string, string, PublicDocument, Look, RegExp]>([
    [
      'a logo that is none',
      'picture-broken',
      documentWith(),
      look('nope'),
      /stemma\.png: the logo is no SVG/,
    ],
    ['a logo cut short', 'picture-broken', documentWith(), look('<svg xmlns="x"><rect'), /^stemma\.png: /],
    [
      'a drawing cut short',
      'picture-broken',
      documentWith(section('u', 'U', [drawing('<svg><re')])),
      {},
      /^Un quadro: /,
    ],
    ['a colour that is none', 'colour-broken', documentWith(), { colour: 'blu' }, /"blu"/],
    [
      'a character no font has',
      'character-missing',
      documentWith(section('u', 'U', [says('中')])),
      {},
      /^U: no font has "中" \(U\+4E2D\)$/,
    ],
    [
      'a character of a drawing no font has',
      'character-missing',
      documentWith(section('u', 'U', [drawing(SQUARE.replace('<rect', '<text y="9">"中" \\</text><rect'))])),
      {},
      /^Un quadro: no font has "中" \(U\+4E2D\)$/,
    ],
  ])('refuses %s and names it', async (_, code, document, own, message) => {
    await expect(renderPdf(document, own)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });

  it('says only the characters, for whoever tells of them in another language', async () => {
    const document = documentWith(section('u', 'U', [says('中 "文" \\')]));
    await expect(renderPdf(document)).rejects.toMatchObject({ said: '"中" (U+4E2D), "文" (U+6587)' });
  });

  it('draws flags, joined pictures and other alphabets in a drawing as in its text', async () => {
    const text = 'Servizi 🇮🇹 digitali 👩‍👩‍👧 del territorio 👍🏽 שלום مرحبا → Привет';
    const svg = SQUARE.replace('<rect', `<text y="9" font-family="Titillium Web">${text}</text><rect`);
    const document = { ...documentWith(section('u', text, [says(text), drawing(svg)])), title: text };
    const pdf = await renderPdf(document);
    const fonts = Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/FontName \/[A-Z]{6}\+([A-Za-z]+)/g);
    const families = new Set([...fonts].map(([, family]) => family));
    expect([...families].sort()).toEqual(['DejaVuSans', 'NotoEmoji', 'TitilliumWeb']);
    const { pages } = await readBack(pdf);
    const drawn = bare(pages.at(-1) ?? '');
    expect(drawn.match(/ServiziITdigitali👩👩👧delterritorio👍/gu)?.length).toBeGreaterThanOrEqual(3);
    expect(drawn.match(/שלום|םולש/gu)?.length).toBeGreaterThanOrEqual(3);
  });

  it('names the packages where the engine is not installed', () => {
    expect(() => findEngine(['@traguardo/no-engine'])).toThrow(/needs @traguardo\/no-engine/);
  });

  it('leaves the thread that asks free to answer', async () => {
    const sections = Array.from({ length: 10 }, (_, at) =>
      section(
        `s${at}`,
        `S ${at}`,
        Array.from({ length: 10 }, (_, own) => grid(`t${at}-${own}`, 5, 8)),
      ),
    );
    let last = performance.now();
    let longest = 0;
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    await renderPdf(documentWith(...sections));
    clearInterval(beat);
    expect(longest).toBeLessThan(500);
  });
});

function look(logo: string): Look {
  return { logo: { name: 'stemma.png', bytes: Buffer.from(logo) } };
}
