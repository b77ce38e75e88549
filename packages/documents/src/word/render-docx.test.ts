import { openDocument } from '@traguardo/intake';
import { beforeAll, describe, expect, it } from 'vitest';
import { printable } from '../data/printable.ts';
import { example, oddDocument } from '../data/test/documents.ts';
import type { PublicDocument } from '../model/document.ts';
import { figuresOf } from '../model/figures.ts';
import { tagOf } from './figure-control.ts';
import { renderDocx } from './render-docx.ts';
import { brokenParts, partOf, taggedIn } from './test/word-file.ts';

/** One point. */
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const documents: readonly [string, () => Promise<PublicDocument>][] = [
  ['Bergamo’s Relazione', () => example('bergamo-2023', 'relazione')],
  ['Brescia’s PIAO', () => example('brescia-2025', 'piao')],
  ['an odd document', async () => oddDocument()],
];

describe.each(documents)('%s in Word', (_, make) => {
  let document: PublicDocument;
  let file: Uint8Array;
  beforeAll(async () => {
    document = printable(await make());
    file = await renderDocx(document);
  });

  it('carries every figure under its tag, to the printed digit', () => {
    const told = taggedIn(file);
    const asked = figuresOf(document).map(({ id, printed }) => ({ tag: tagOf(id), text: printed }));
    // A table in parts gives its figures part by part; all others are in the order of the document.
    const parted = /^sixty\//;
    expect(told.filter(({ tag }) => !parted.test(tag))).toEqual(asked.filter(({ tag }) => !parted.test(tag)));
    const sorted = (all: typeof asked) => all.map(({ tag, text }) => `${tag} ${text}`).sort();
    expect(sorted([...told])).toEqual(sorted(asked));
  });

  it('is well formed, part by part, and opens in the house’s own reader', () => {
    expect(brokenParts(file)).toEqual([]);
    const read = openDocument(file, 'document.docx');
    expect(read.ok).toBe(true);
  });

  it('is the same bytes twice', async () => {
    expect(Buffer.compare(file, await renderDocx(document))).toBe(0);
  });

  it('has each number once among its bookmarks and its content controls', () => {
    const xml = partOf(file, 'word/document.xml');
    for (const pattern of [
      /<w:bookmarkStart [^>]*w:id="(\d+)"/g,
      /<w:bookmarkStart [^>]*w:name="([^"]*)"/g,
      /<w:sdtPr><w:tag [^>]*><w:id w:val="(\d+)"/g,
    ]) {
      const all = [...xml.matchAll(pattern)].map(([, id]) => id);
      expect(all.length).toBeGreaterThan(0);
      expect(new Set(all).size).toBe(all.length);
    }
    const names = new Set(
      [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name]) => name),
    );
    const anchors = [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]*)"/g)].map(([, name]) => name);
    expect(anchors.filter((anchor) => !names.has(anchor))).toEqual([]);
  });

  it('repeats the head of every table and cuts no row', () => {
    const xml = partOf(file, 'word/document.xml');
    const tables = xml.match(/<w:tbl>/g)?.length ?? 0;
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBe(tables);
    expect(xml.match(/<w:tblCaption /g)?.length).toBe(tables);
    expect(xml.match(/<w:cantSplit\/>/g)?.length).toBe(xml.match(/<w:tr>/g)?.length);
  });

  it('names no style it does not have', () => {
    const styles = new Set(
      [...partOf(file, 'word/styles.xml').matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id),
    );
    const used = [...partOf(file, 'word/document.xml').matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]*)"/g)].map(
      ([, id]) => id,
    );
    expect([...new Set(used)].filter((id) => !styles.has(id))).toEqual([]);
  });
});

describe('an odd document in Word', () => {
  let file: Uint8Array;
  let xml: string;
  beforeAll(async () => {
    file = await renderDocx(oddDocument());
    xml = partOf(file, 'word/document.xml');
  });

  it('has its contents filled, its captions counted, its notes at the foot', () => {
    expect(xml).toContain('TOC \\h \\o &quot;1-4&quot;');
    expect(xml).toMatch(/w:pStyle w:val="TOC4"/);
    expect(xml).toMatch(/<w:fldSimple w:instr="SEQ Tabella \\\* ARABIC"><w:r><w:t[^>]*>4<\/w:t>/);
    expect(partOf(file, 'word/footnotes.xml')).toContain('Secondo &lt;il&gt; sistema.');
    expect(xml.match(/<w:footnoteReference w:id="/g)?.length).toBe(2);
  });

  it('turns the page for a table of sixty columns and sets it in parts, each led by the names of its rows', () => {
    expect([...xml.matchAll(/<w:pgSz w:w="(\d+)"/g)].map(([, width]) => Number(width))).toEqual([
      11906, 16838, 11906,
    ]);
    const tables = xml.split('<w:tbl>').slice(1);
    const parts = tables.filter((one) => one.includes('sixty/0/'));
    expect(parts.length).toBeGreaterThan(2);
    const textOf = (part: string) => part.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    const [name = ''] = oddDocument().sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'table' && block.id === 'sixty' ? [block.rows[0]?.cells[0]?.text ?? ''] : [],
      ),
    );
    for (const part of parts) expect(textOf(part)).toContain(name);
    expect(xml.match(/\(parte \d di \d\)/g)?.length).toBe(parts.length);
    expect(xml.match(/<w:tblCaption [^>]*w:val="[^"]*"/g)?.length).toBe(tables.length);
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(Math.min(...widths)).toBeGreaterThan(400);
  });

  it('keeps two rows with the head of a table and two at its end, and a sentence with what it leads to', async () => {
    const rows = Array.from({ length: 5 }, (_, at) => ({ cells: [{ text: `R${at}` }] }));
    const table = {
      kind: 'table' as const,
      id: 't',
      caption: 'T',
      columns: [{ label: 'C', align: 'start' as const, weight: 1 }],
      rows,
    };
    const leads = { kind: 'paragraph' as const, runs: [{ text: 'Frase.' }] };
    const own = {
      ...oddDocument(),
      sections: [{ id: 's', title: 'S', blocks: [leads, table], sections: [] }],
    };
    const written = partOf(await renderDocx(own), 'word/document.xml');
    const kept = ['Frase.', 'R0', 'R1', 'R2', 'R3', 'R4'].filter((text) => {
      const at = written.indexOf(`>${text}</w:t>`);
      return written.slice(written.lastIndexOf('<w:p>', at), at).includes('<w:keepNext/>');
    });
    expect(kept).toEqual(['Frase.', 'R0', 'R3']);
  });

  it('is in Italian, with the date of the document and the mark of a draft', async () => {
    expect(partOf(file, 'docProps/core.xml')).toContain('<dc:language>it-IT</dc:language>');
    expect(partOf(file, 'docProps/core.xml')).toContain('2025-12-31T00:00:00Z');
    expect(partOf(file, 'word/styles.xml')).toContain('<w:lang w:val="it-IT"');
    expect(partOf(file, 'word/header1.xml')).toContain('string="BOZZA"');
    const approved = await renderDocx({ ...oddDocument(), state: 'approved' });
    expect(partOf(approved, 'word/header1.xml')).not.toContain('BOZZA');
    expect(partOf(approved, 'word/document.xml')).not.toContain('Bozza');
  });

  it('says its picture in words where nothing draws it, and where it is broken', async () => {
    const told = 'Descrizione della figura: Una barra sola, alta 70.';
    expect(xml).toContain(told);
    expect(xml).not.toContain('<w:drawing>');
    const rasterise = () => PNG;
    const drawn = await renderDocx(oddDocument(), { rasterise });
    expect(partOf(drawn, 'word/document.xml')).toContain('descr="Una barra sola, alta 70."');
    expect(partOf(drawn, 'word/document.xml')).not.toContain(told);
    expect(partOf(drawn, 'word/media/image1.svg')).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(brokenParts(drawn)).toEqual([]);
    const { sections, ...rest } = oddDocument();
    const broken = sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => (block.kind === 'drawing' ? { ...block, svg: '<svg' } : block)),
    }));
    const words = await renderDocx({ ...rest, sections: broken }, { rasterise });
    expect(partOf(words, 'word/document.xml')).toContain(told);
  });
});

it('the tag of a figure is its id, or its beginning and digest where Word takes no longer', () => {
  expect(tagOf('indicator/a/score')).toBe('indicator/a/score');
  const long = `indicator/${'a'.repeat(80)}/score`;
  expect(tagOf(long).length).toBeLessThanOrEqual(64);
  expect(tagOf(long)).not.toBe(tagOf(`${long}2`));
});
