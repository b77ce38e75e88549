import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS, type Limits } from '../document/index.ts';
import { openDocument } from '../open/open-document.ts';
import { brief } from '../test/brief.ts';

const NAMESPACES = 'xmlns:w="w" xmlns:mc="mc" xmlns:wps="wps" xmlns:v="v" xmlns:a="a" xmlns:pic="pic"';

function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`;
}

function docx(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
const run = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${t(text)}</w:r>`;
const p = (text: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
const tc = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const tr = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const tbl = (rows: string): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`;
const PAGE = '<w:r><w:lastRenderedPageBreak/></w:r>';
const PAGE_BY_HAND = '<w:r><w:br w:type="page"/></w:r>';

function read(bytes: Uint8Array, limits?: Limits) {
  const outcome = openDocument(bytes, 'a.docx', limits ? { limits } : {});
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

const STYLES = part(
  'styles',
  `<w:style w:type="paragraph" w:styleId="Titolo2"><w:name w:val="heading 2"/><w:rPr><w:b/></w:rPr></w:style>
   <w:style w:type="paragraph" w:styleId="Capo"><w:name w:val="Capo"/><w:basedOn w:val="Titolo2"/></w:style>
   <w:style w:type="paragraph" w:styleId="Articolo"><w:name w:val="Articolo"/><w:basedOn w:val="Capo"/>
     <w:rPr><w:b w:val="0"/></w:rPr></w:style>
   <w:style w:type="paragraph" w:styleId="Piano"><w:name w:val="Piano"/><w:basedOn w:val="Capo"/>
     <w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
   <w:style w:type="paragraph" w:styleId="Livello"><w:name w:val="X"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:style>
   <w:style w:type="paragraph" w:styleId="Dida"><w:name w:val="Didascalia"/></w:style>
   <w:style w:type="paragraph" w:styleId="Elenco"><w:name w:val="Elenco"/>
     <w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
   <w:style w:type="paragraph" w:styleId="Giro"><w:name w:val="Giro"/><w:basedOn w:val="Giro"/></w:style>`,
);
const style = (id: string, more = ''): string => `<w:pStyle w:val="${id}"/>${more}`;
const NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const UNNUMBERED = '<w:numPr><w:numId w:val="0"/></w:numPr>';
const box = `<w:txbxContent>${p('nel riquadro')}</w:txbxContent>`;
const BOX_TWICE = `<w:p>${run('ancora')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice>
  <mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run(' fine')}</w:p>`;

describe('what a document says', () => {
  const situations: readonly (readonly [string, string, readonly string[]])[] = [
    ['plain text', p('Obiettivo  1'), ['paragraph Obiettivo 1']],
    ['a blank paragraph', p(' '), []],
    ['heading by the name of the style', p('A', style('Titolo2')), ['heading2! A']],
    ['heading by inheritance', p('A', style('Articolo')), ['heading2 A']],
    ['heading taken away by body level', p('A', style('Piano')), ['paragraph! A']],
    ['heading by the level of the style', p('A', style('Livello')), ['heading4 A']],
    ['heading by its own level', p('A', '<w:outlineLvl w:val="0"/>'), ['heading1 A']],
    ['heading by an unknown style', p('A', style('Titolo3')), ['heading3 A']],
    ['a style based on itself', p('A', style('Giro')), ['paragraph A']],
    [
      'a level that was changed',
      p('A', '<w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>'),
      ['paragraph A'],
    ],
    ['caption', p('Tabella 1', style('Dida')), ['caption Tabella 1']],
    ['item', p('A', NUMBERED), ['item A']],
    ['item by style', p('A', style('Elenco')), ['item A']],
    ['numbering taken away', p('A', style('Elenco', UNNUMBERED)), ['paragraph A']],
    [
      'all bold but a blank',
      `<w:p>${run('A', '<w:b/>')}${run(' ')}${run('B', '<w:b/>')}</w:p>`,
      ['paragraph! A B'],
    ],
    ['partly bold', `<w:p>${run('A', '<w:b/>')}${run('B', '<w:b w:val="0"/>')}</w:p>`, ['paragraph AB']],
    [
      'signs',
      `<w:p><w:r>${t('a')}<w:tab/>${t('b')}<w:br/>${t('c')}<w:noBreakHyphen/>${t('d')}<w:softHyphen/>${t('e')}<w:sym w:char="F0"/></w:r></w:p>`,
      ['paragraph a b\nc-de'],
    ],
    [
      'the number of a note above the line, by name or by height; a power stays',
      `<w:p>${run('120')}${run('3', '<w:vertAlign w:val="superscript"/>')}${run(' di 50 m')}${run('2', '<w:vertAlign w:val="superscript"/>')}${run(', Target')}${run('(1)', '<w:position w:val="8"/>')}${run('2', '<w:vertAlign w:val="subscript"/>')}</w:p>`,
      ['paragraph 120³ di 50 m2, Target⁽¹⁾2'],
    ],
    ['a field', `<w:p><w:r><w:instrText>PAGEREF x</w:instrText></w:r>${run('12')}</w:p>`, ['paragraph 12']],
    [
      'a link and a content control',
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink>${run('qui')}</w:hyperlink></w:p></w:sdtContent></w:sdt>`,
      ['paragraph qui'],
    ],
    [
      'tracked changes',
      `<w:p><w:ins>${run('resta')}</w:ins><w:del><w:r><w:delText>via</w:delText></w:r></w:del><w:moveFrom>${run('altrove')}</w:moveFrom></w:p>`,
      ['paragraph resta'],
    ],
    ['a text box, written twice', BOX_TWICE, ['paragraph ancora fine', 'paragraph nel riquadro']],
    [
      'only the fallback',
      `<w:p><w:r><mc:AlternateContent><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ['paragraph nel riquadro'],
    ],
  ];
  it.each(situations)('%s', (_situation, body, expected) => {
    expect(read(docx(body, { 'word/styles.xml': STYLES })).blocks.map(brief)).toEqual(expected);
  });
});

describe('tables', () => {
  const across = '<w:gridSpan w:val="2"/>';
  const start = '<w:vMerge w:val="restart"/>';
  const on = '<w:vMerge/>';
  const heading = '<w:tblHeader/>';
  const situations: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'merged across',
      tbl(tr(tc('A', across) + tc('B')) + tr(tc('1') + tc('2') + tc(''))),
      ['table 1: 0+2×1:A 2+1×1:B / 0+1×1:1 1+1×1:2 2+1×1:'],
    ],
    [
      'merged down',
      tbl(
        tr(tc('A', start) + tc('1')) +
          tr(tc('', on) + tc('2')) +
          tr(tc('', `<w:vMerge w:val="continue"/>`) + tc('3')),
      ),
      ['table 1: 0+1×3:A 1+1×1:1 / 1+1×1:2 / 1+1×1:3'],
    ],
    [
      'merged both ways',
      tbl(tr(tc('A', across + start) + tc('1')) + tr(tc('', across + on) + tc('2'))),
      ['table 1: 0+2×2:A 2+1×1:1 / 2+1×1:2'],
    ],
    [
      'two merges, one under the other',
      tbl(tr(tc('A', start)) + tr(tc('', on)) + tr(tc('B', start)) + tr(tc('', on))),
      ['table 1: 0+1×2:A /  / 0+1×2:B / '],
    ],
    ['a continuation of nothing', tbl(tr(tc('A', on)) + tr(tc('', on))), ['table 1: 0+1×2:A / ']],
    ['a row that begins later', tbl(tr(tc('A'), '<w:gridBefore w:val="2"/>')), ['table 1: 2+1×1:A']],
    [
      'repeated heading rows',
      tbl(
        tr(tc('H'), heading) + tr(tc('h'), heading) + tr(tc('1')) + tr(tc('2'), '<w:tblHeader w:val="0"/>'),
      ),
      ['table 1: 0+1×1h:H / 0+1×1h:h / 0+1×1:1 / 0+1×1:2'],
    ],
    [
      'paragraphs and bold',
      tbl(tr(`<w:tc><w:p>${run('A', '<w:b/>')}</w:p><w:p>${run('B', '<w:b/>')}</w:p></w:tc>`)),
      ['table 1: 0+1×1!:A\nB'],
    ],
    [
      'nested',
      tbl(tr(`<w:tc>${p('fuori')}${tbl(tr(tc('dentro')))}${p('')}</w:tc>`)) + tbl(tr(tc('poi'))),
      ['table 1: 0+1×1:fuori', 'table 2: 0+1×1:dentro', 'table 3: 0+1×1:poi'],
    ],
    [
      'a box in a cell',
      tbl(tr(`<w:tc>${BOX_TWICE}</w:tc>`)),
      ['table 1: 0+1×1:ancora fine', 'paragraph nel riquadro'],
    ],
    [
      'a row struck out',
      tbl(tr(tc('A', start)) + tr(tc('x'), '<w:del/>') + tr(tc('', on))),
      ['table 1: 0+1×2:A / '],
    ],
    ['a span that lies', tbl(tr(tc('A', '<w:gridSpan w:val="999999"/>'))), ['table 1: 0+1024×1:A']],
  ];
  it.each(situations)('%s', (_situation, body, expected) => {
    expect(read(docx(body)).blocks.map(brief)).toEqual(expected);
  });
});

describe('places', () => {
  const broken = (breaks: string): string => `<w:p>${breaks}${run('B')}</w:p>`;
  const situations: readonly (readonly [string, string, readonly (number | undefined)[]])[] = [
    ['no break seen', p('A') + p('B'), [undefined, undefined]],
    ['a recorded break', p('A') + broken(PAGE), [1, 2]],
    ['a break by hand', p('A') + broken(PAGE_BY_HAND), [1, 2]],
    ['a break by hand, recorded too', p('A') + broken(PAGE_BY_HAND + PAGE), [1, 2]],
    ['two pages on', p('A') + broken(PAGE_BY_HAND + PAGE) + broken(PAGE), [1, 2, 3]],
  ];
  it.each(situations)('%s', (_situation, body, expected) => {
    expect(read(docx(body)).blocks.map(({ place }) => place.page)).toEqual(expected);
  });

  it('a table over two pages', () => {
    const [table] = read(docx(tbl(tr(tc('A')) + tr(`<w:tc>${broken(PAGE)}</w:tc>`)))).blocks;
    expect(table?.place).toEqual({ page: 1, table: 1 });
    expect(table?.kind === 'table' && table.rows.map(({ place }) => place)).toEqual([
      { page: 1, table: 1, row: 1 },
      { page: 2, table: 1, row: 2 },
    ]);
  });
});

describe('other parts', () => {
  it('reads notes and running heads last, as margin', () => {
    const found = read(
      docx(p('A'), {
        'word/footer1.xml': part('ftr', p('piede')),
        'word/header1.xml': part('hdr', p('testa', style('Titolo2'))),
        'word/footnotes.xml': part('footnotes', `<w:footnote w:id="1">${p('nota')}</w:footnote>`),
        'word/endnotes.xml': part('endnotes', `<w:endnote w:id="1">${p('chiusa')}</w:endnote>`),
      }),
    );
    expect(found.blocks.map(brief)).toEqual([
      'paragraph A',
      'margin nota',
      'margin chiusa',
      'margin testa',
      'margin piede',
    ]);
  });

  const picture = '<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>';
  const situations: readonly (readonly [string, Uint8Array, readonly string[]])[] = [
    ['nothing left alone', docx(p('A')), []],
    ['macros', docx(p('A'), { 'word/vbaProject.bin': 'x' }), ['macros-ignored']],
    [
      'comments',
      docx(p('A'), { 'word/comments.xml': part('comments', `<w:comment>${p('x')}</w:comment>`) }),
      ['comments-ignored'],
    ],
    ['no comment', docx(p('A'), { 'word/comments.xml': part('comments', '') }), []],
    ['deletions', docx(`<w:p><w:del/></w:p><w:p><w:moveFrom/></w:p>`), ['deleted-text-ignored']],
    ['a struck paragraph mark', docx(p('A', '<w:rPr><w:del/></w:rPr>')), []],
    ['pictures', docx(picture + picture), ['pictures-ignored 2']],
  ];
  it.each(situations)('%s', (_situation, bytes, expected) => {
    const notices = read(bytes).notices.map(({ code, params }) => [code, ...Object.values(params)].join(' '));
    expect(notices).toEqual(expected);
  });
});

describe('files that are not read', () => {
  const whole = docx(p('A'.repeat(1000)));
  const doctype = '<!DOCTYPE x [<!ENTITY e "e">]><document/>';
  const deep = '<w:sdt>'.repeat(300) + '</w:sdt>'.repeat(300);
  const situations: readonly (readonly [string, Uint8Array, Partial<Limits>, string])[] = [
    ['a document type', docx('', { 'word/document.xml': doctype }), {}, 'declared-entities'],
    ['cut off', whole.subarray(0, whole.length - 60), {}, 'corrupt'],
    ['bytes lost inside', damaged(whole), {}, 'corrupt'],
    ['a size that lies', lying(whole, 'word/document.xml', 100), {}, 'too-large'],
    ['another kind of package', zipSync({ 'word/styles.xml': strToU8('<a/>') }), {}, 'archive'],
    ['another root', docx('', { 'word/document.xml': '<html/>' }), {}, 'corrupt'],
    ['an empty body part', docx('', { 'word/document.xml': '' }), {}, 'corrupt'],
    ['unfinished text', docx('', { 'word/document.xml': '<w:document><w:body>' }), {}, 'corrupt'],
    ['too deep', docx(deep), {}, 'too-deep'],
    ['too many cells', docx(tbl(tr(tc('A').repeat(5)))), { cells: 4 }, 'too-many-cells'],
    ['too many empty rows', docx(tbl('<w:tr/>'.repeat(5))), { cells: 4 }, 'too-many-cells'],
    ['too many characters', whole, { characters: 999 }, 'too-large'],
    ['too many bytes', whole, { fileBytes: 10 }, 'too-large'],
  ];
  it.each(situations)('%s', (_situation, bytes, limits, expected) => {
    const outcome = openDocument(bytes, 'a.docx', { limits: { ...LIMITS, ...limits } });
    expect(outcome.ok ? 'read' : outcome.refusal.code).toBe(expected);
  });
});

describe('cost', () => {
  it('reads 300 pages, telling how far it is', () => {
    const page = `${p('testo '.repeat(60)).repeat(10)}${tbl(tr(tc('valore').repeat(5)).repeat(30))}<w:p>${PAGE}</w:p>`;
    const told: number[] = [];
    const start = performance.now();
    const outcome = openDocument(docx(page.repeat(300)), 'a.docx', {
      onProgress: ({ step, done, total }) => step === 'reading' && told.push(done / total),
    });
    expect(performance.now() - start).toBeLessThan(5000);
    expect(outcome.ok && outcome.value.blocks.length).toBe(300 * 11);
    expect(told.at(-1)).toBe(1);
  });

  it('is not slowed down by thousands of parts', () => {
    const heads = Array.from({ length: 9000 }, (_, at) => [`word/header${at}.xml`, part('hdr', p('x'))]);
    const bytes = docx(p('A'), Object.fromEntries(heads));
    const start = performance.now();
    expect(read(bytes).blocks).toHaveLength(9001);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('is not slowed down by a long run of line breaks', () => {
    const start = performance.now();
    read(docx(`<w:p><w:r>${t('a')}${'<w:br/>'.repeat(200_000)}${t('b')}</w:r></w:p>`));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

/** The same file with the packed text of its body overwritten. */
function damaged(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const at = Buffer.from(copy).indexOf('word/document.xml') + 'word/document.xml'.length;
  copy.fill(0xff, at, at + 20);
  return copy;
}

/** The same file with another unpacked size for one part in its contents list. */
function lying(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const copy = bytes.slice();
  const at = Buffer.from(copy).lastIndexOf(name) - 46;
  new DataView(copy.buffer).setUint32(at + 24, size, true);
  return copy;
}
