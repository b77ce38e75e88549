import { describe, expect, it } from 'vitest';
import { brief, noticed } from '../test/brief.ts';
import { packed, relations } from '../test/packed.ts';
import { opened } from '../test/seeds.ts';

const STYLES =
  '<styleSheet><fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs></styleSheet>';
const bold = (text: string): string => `<r><rPr><b/></rPr><t xml:space="preserve">${text}</t></r>`;
const light = (text: string): string => `<r><rPr><i/></rPr><t xml:space="preserve">${text}</t></r>`;
const bare = (text: string): string => `<r><t xml:space="preserve">${text}</t></r>`;

function read(rows: string, strings = '') {
  const parts = {
    '_rels/.rels': relations({ 'cartella/libro2.xml': 'officeDocument' }),
    '[Content_Types].xml':
      '<Types><Override PartName="/cartella/libro2.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
    'cartella/libro2.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="F" sheetId="1" r:id="r1"/></sheets></workbook>',
    'cartella/_rels/libro2.xml.rels': relations({
      '/altrove/primo.xml': 'worksheet',
      'strings7.xml': 'sharedStrings',
      'styles.xml': 'styles',
    }),
    'cartella/strings7.xml': `<sst>${strings}</sst>`,
    'cartella/styles.xml': STYLES,
    'altrove/primo.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  };
  return opened(packed(parts), 'a.xlsx');
}

describe('texts with runs of their own, in parts under names of their own', () => {
  const beside = '<c><v>1</v></c>';
  it.each<[string, string, string]>([
    ['all bold', bold('A') + bold('B'), '!:AB'],
    ['bold but for blanks', bold('A') + light(' ') + bold('B'), '!:A B'],
    ['partly bold', bold('A') + light('B'), ':AB'],
    ['light, though its cell is bold', light('A'), ':A'],
    ['a run that says nothing, in a bold cell', bare('A'), '!:A'],
    ['a reading of Asian characters', `${bare('A')}<rPh><t>a</t></rPh>`, '!:A'],
  ])('%s', (_, runs, expected) => {
    const shared = read(`<row><c t="s" s="1"><v>0</v></c>${beside}</row>`, `<si>${runs}</si>`);
    const inline = read(`<row><c t="inlineStr" s="1"><is>${runs}</is></c>${beside}</row>`);
    for (const { blocks } of [shared, inline]) {
      expect(blocks.slice(1).map(brief)).toEqual([`table 1: 0+1×1${expected} 1+1×1:1`]);
    }
  });
});

it('formulas shared by many cells: the value that each keeps, and those that keep none', () => {
  const document = read(
    `<row><c><f t="shared" ref="A1:B1" si="0">C1*2</f><v>4</v></c><c><f t="shared" si="0"/><v>6</v></c></row>
     <row><c><f t="shared" si="0"/></c><c><v>1</v></c></row>`,
  );
  expect(document.blocks.slice(1).map(brief)).toEqual(['table 1: 0+1×1:4 1+1×1:6 / 0+1×1: 1+1×1:1']);
  expect(noticed(document)).toEqual(['formula-without-value']);
});
