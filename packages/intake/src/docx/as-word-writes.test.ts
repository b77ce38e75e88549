import { describe, expect, it } from 'vitest';
import { brief, noticed } from '../test/brief.ts';
import { packed, relations } from '../test/packed.ts';
import { opened } from '../test/seeds.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const part = (root: string, content: string): string => `<w:${root} ${W}>${content}</w:${root}>`;
const p = (text: string, properties = '', run = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
const tc = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const listed = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;

const NUMBERING = part(
  'numbering',
  `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.', '<w:pStyle w:val="T1"/>')}${level(1, 'decimal', '%1.%2', '<w:pStyle w:val="T2"/>')}</w:abstractNum>
   <w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', '%1')}${level(1, 'lowerLetter', '%2)')}${level(2, 'bullet', '-')}</w:abstractNum>
   <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
   <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
   <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>`,
);
const STYLES = part(
  'styles',
  `<w:style w:styleId="T1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
   <w:style w:styleId="T2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
   <w:style w:styleId="Nascosto"><w:name w:val="Nascosto"/><w:rPr><w:vanish/></w:rPr></w:style>
   <w:style w:type="table" w:styleId="Base"><w:name w:val="Base"/>
     <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>
   <w:style w:type="table" w:styleId="Tab"><w:name w:val="Tab"/><w:basedOn w:val="Base"/>
     <w:tblStylePr w:type="firstCol"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>`,
);

function read(body: string) {
  const parts = {
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
  };
  return opened(packed(parts), 'a.docx');
}

const styled = (look: string, rows: string): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="Tab"/><w:tblLook ${look}/></w:tblPr><w:tblGrid/>${rows}</w:tbl>`;
const TWO_ROWS = tr(tc('A'), tc('B')) + tr(tc('1'), tc('2'));
const JOINED = '<w:hMerge w:val="continue"/>';

describe('what a word processor adds by itself', () => {
  const situations: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'numbers of headings, by their styles',
      p('Uno', '<w:pStyle w:val="T1"/>') +
        p('Due', '<w:pStyle w:val="T1"/>') +
        p('Sotto', '<w:pStyle w:val="T2"/>'),
      ['heading1 1. Uno', 'heading1 2. Due', 'heading2 2.1 Sotto'],
    ],
    [
      'letters begin anew under the next number',
      p('a', listed(2)) +
        p('b', listed(2, 1)) +
        p('c', listed(2, 1)) +
        p('d', listed(2)) +
        p('e', listed(2, 1)),
      ['item I a', 'item a) b', 'item b) c', 'item II d', 'item a) e'],
    ],
    ['a bullet is no number', p('a', listed(2, 2)), ['item a']],
    [
      'a list that begins at nine',
      p('a', listed(2)) + p('b', listed(3)) + p('c', listed(3)),
      ['item I a', 'item IX b', 'item X c'],
    ],
    ['a list nobody defined', p('a', listed(77)), ['item a']],
    [
      'numbers in the cells of a table',
      `<w:tbl>${tr(`<w:tc>${p('', listed(1))}</w:tc>`, tc('x'))}</w:tbl>`,
      ['table 1: 0+1×1:1. 1+1×1:x'],
    ],
    ['bold first row', styled('w:firstRow="1"', TWO_ROWS), ['table 1: 0+1×1!:A 1+1×1!:B / 0+1×1:1 1+1×1:2']],
    ['bold first column', styled('w:val="0080"', TWO_ROWS), ['table 1: 0+1×1!:A 1+1×1:B / 0+1×1!:1 1+1×1:2']],
    ['neither is used', styled('w:val="0000"', TWO_ROWS), ['table 1: 0+1×1:A 1+1×1:B / 0+1×1:1 1+1×1:2']],
    [
      'cells joined the old way',
      `<w:tbl>${tr(tc('A', '<w:hMerge w:val="restart"/>'), tc('', JOINED), tc('B'))}</w:tbl>`,
      ['table 1: 0+2×1:A 2+1×1:B'],
    ],
  ];
  it.each(situations)('%s', (_situation, body, expected) => {
    expect(read(body).blocks.map(brief)).toEqual(expected);
  });

  it.each([
    ['by the run', p('via', '', '<w:vanish/>')],
    ['by the style', p('via', '<w:pStyle w:val="Nascosto"/>')],
  ])('hidden text is left out, and said: %s', (_way, hidden) => {
    const document = read(p('resta') + hidden);
    expect(document.blocks.map(brief)).toEqual(['paragraph resta']);
    expect(noticed(document)).toEqual(['hidden-text-ignored']);
  });
});

describe('where the parts are', () => {
  const body = part('document', `<w:body>${p('Titolo', '<w:pStyle w:val="X"/>')}</w:body>`);
  const styles = part('styles', '<w:style w:styleId="X"><w:name w:val="heading 3"/></w:style>');

  it('under names of their own, found by relation', () => {
    const parts = {
      '_rels/.rels': relations({ '/testo/document2.xml': 'officeDocument' }),
      '[Content_Types].xml':
        '<Types><Override PartName="/testo/document2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      'testo/_rels/document2.xml.rels': relations({ 'stili.xml': 'styles' }),
      'testo/stili.xml': styles,
      'testo/document2.xml': body,
    };
    expect(opened(packed(parts), 'a.docx').blocks.map(brief)).toEqual(['heading3 Titolo']);
  });

  it('in the strict form of the format', () => {
    const strict = (xml: string): string =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const parts = {
      '_rels/.rels': strict(relations({ 'word/document.xml': 'officeDocument' })),
      'word/_rels/document.xml.rels': strict(relations({ 'styles2.xml': 'styles' })),
      'word/styles2.xml': strict(styles),
      'word/document.xml': strict(body),
    };
    expect(opened(packed(parts), 'a.docx').blocks.map(brief)).toEqual(['heading3 Titolo']);
  });
});
