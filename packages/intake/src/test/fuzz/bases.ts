import { strToU8 } from 'fflate';
import type { Block, Cell, SourceDocument } from '../../document/index.ts';
import { relations } from '../packed.ts';
import { docxParts } from '../write-docx.ts';
import { writeHtml } from '../write-html.ts';
import { xlsxParts } from '../write-xlsx.ts';

/** A valid file to damage: bytes, or the parts to be packed once damaged. */
export type Base =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly parts: Readonly<Record<string, string>> };

const cell = (text: string, column: number, more: Partial<Cell> = {}): Cell => {
  return { column, columnSpan: 1, rowSpan: 1, text, strong: false, header: false, ...more };
};

const table = (rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  place: {},
  rows: rows.map((texts, row) => ({
    place: {},
    cells: texts.map((text, column) => cell(text, column, { strong: row === 0 })),
  })),
});

const text = (content: string, is: 'paragraph' | 'item' | 'heading'): Block => ({
  kind: 'text',
  place: {},
  role: is === 'heading' ? { is, level: 1 } : { is },
  text: content,
  strong: is === 'heading',
});

const MERGED: Block = {
  kind: 'table',
  place: {},
  rows: [
    { place: {}, cells: [cell('Area', 0, { rowSpan: 2 }), cell('Personale', 1, { columnSpan: 2 })] },
    { place: {}, cells: [cell('Donne', 1), cell('Uomini', 2)] },
    { place: {}, cells: [cell('Dirigenti', 0), cell('1', 1), cell('2', 2)] },
  ],
};

const SAMPLE: SourceDocument = {
  format: 'text',
  notices: [],
  blocks: [
    text('Obiettivi operativi', 'heading'),
    text('Di seguito gli indicatori.', 'paragraph'),
    table([
      ['Obiettivo', 'Indicatore', 'Consuntivo 2024', 'Target 2024', '% di raggiungimento'],
      ['Servizi', 'Pratiche evase entro 5 giorni (unità di misura: percentuale)', '85,6%', '>= 80%', '100%'],
      ['', 'Tempo medio (giorni)', '12', '10', '83,33%'],
      ['Risorse', 'Avvio entro il 31/12/2024', '30/11/2024', '31/12/2024', '100%'],
      ['Bilancio', 'Costo', '€ 12.500', '€ 12.000,50', '96%'],
    ]),
    text('primo', 'item'),
    text('secondo', 'item'),
    table([
      ['Proventi', 'Preventivo', 'Consuntivo'],
      ['Diritto annuale', '1.200', '1.250'],
    ]),
    MERGED,
    table([
      ['Rischio', 'Misura', 'Valutazione'],
      ['Alterazione', 'Controllo a campione', 'ALTO'],
    ]),
  ],
};

const LINES = SAMPLE.blocks.flatMap((block) =>
  block.kind === 'text'
    ? [block.text, '']
    : [...block.rows.map(({ cells }) => cells.map((one) => one.text)), ''],
);

const joined = (mark: string, quote: string): string =>
  LINES.map((line) =>
    typeof line === 'string' ? line : line.map((word) => quote + word + quote).join(mark),
  ).join('\n');

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (words: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r>`;
const paragraph = (runs: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
const NUMBERED = '<w:pStyle w:val="T"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>';
const INNER = `<w:tbl><w:tr><w:tc>${paragraph(run('dentro'))}</w:tc></w:tr></w:tbl>`;

/** What word processors can do beside plain text and tables. */
const TRICKY_DOCX = {
  'word/styles.xml': `<w:styles ${W}><w:style w:styleId="T"><w:name w:val="heading 2"/><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:name w:val="B"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="table" w:styleId="S"><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style></w:styles>`,
  'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="3"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="2"/></w:lvlOverride></w:num></w:numbering>`,
  'word/footnotes.xml': `<w:footnotes ${W}><w:footnote>${paragraph(run('nota'))}</w:footnote></w:footnotes>`,
  'word/header1.xml': `<w:hdr ${W}>${paragraph(run('testata'))}</w:hdr>`,
  'word/comments.xml': `<w:comments ${W}><w:comment>${paragraph(run('commento'))}</w:comment></w:comments>`,
  'word/document.xml': `<w:document ${W}><w:body>${paragraph(run('Obiettivi'), NUMBERED)}<w:p><w:ins>${run('messo')}</w:ins><w:del><w:r><w:delText>tolto</w:delText></w:r></w:del>${run('nascosto', '<w:vanish/>')}<w:r><w:br w:type="page"/><w:lastRenderedPageBreak/></w:r><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('riquadro'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run('riquadro'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="S"/><w:tblLook w:val="0020"/></w:tblPr><w:tblGrid/><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraph(run('Indicatore'))}</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph(run('Target 2024'))}</w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${paragraph('')}</w:tc><w:tc><w:tcPr><w:hMerge/></w:tcPr>${INNER}${paragraph(run('80%'))}</w:tc></w:tr></w:tbl></w:body></w:document>`,
};

/** What spreadsheets can do beside figures in cells. */
const TRICKY_XLSX = {
  'xl/workbook.xml':
    '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" r:id="r1"/><sheet name="B" state="hidden" sheetId="2" r:id="r2"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': relations({ 'a.xml': 'worksheet', 'b.xml': 'worksheet' }),
  'xl/_rels/a.xml.rels': relations({ 't.xml': 'table' }),
  'xl/t.xml': '<table ref="A3:C5" headerRowCount="1"/>',
  'xl/styles.xml':
    '<styleSheet><numFmts><numFmt numFmtId="200" formatCode="[$-410]dd/mm/yyyy;@"/><numFmt numFmtId="201" formatCode="#,##0.00 &quot;€&quot;"/></numFmts><fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId="1" numFmtId="9"/><xf numFmtId="200"/><xf numFmtId="201"/><xf numFmtId="46"/></cellXfs></styleSheet>',
  'xl/sharedStrings.xml':
    '<sst><si><t>Indicatore</t></si><si><r><rPr><b/></rPr><t>Target</t></r><r><t> 2024_x000D_</t></r><rPh><t>x</t></rPh></si></sst>',
  'xl/b.xml':
    '<worksheet><sheetData><row><c t="e"><v>#N/A</v></c><c t="b"><v>1</v></c></row></sheetData></worksheet>',
  'xl/a.xml':
    '<worksheet><sheetData><row r="1"><c r="A1" s="1" t="inlineStr"><is><t>Titolo</t></is></c></row><row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="F3"><v>1</v></c></row><row r="4" hidden="1"><c r="A4" t="str"><f>A1</f><v>Tempi</v></c><c r="B4" s="1"><v>0.8</v></c><c r="C4" s="2"><v>45000.5</v></c><c r="F4" s="3"><f t="shared" si="0">B4*2</f><v>1.6E3</v></c></row><row r="5"><c r="A5" t="d"><v>2024-12-31T10:00:00</v></c><c r="B5" s="4"><v>1.25</v></c><c r="C5"><f t="shared" si="0"/></c></row></sheetData><mergeCells><mergeCell ref="B3:C3"/><mergeCell ref="A5:A6"/></mergeCells></worksheet>',
};

/** Small valid files of every format. */
export const BASES: readonly Base[] = [
  { name: 'a.docx', parts: docxParts(SAMPLE) },
  { name: 'a.xlsx', parts: xlsxParts(SAMPLE) },
  { name: 'b.docx', parts: TRICKY_DOCX },
  { name: 'b.xlsx', parts: TRICKY_XLSX },
  { name: 'a.csv', bytes: strToU8(joined(';', '"')) },
  { name: 'a.html', bytes: strToU8(writeHtml(SAMPLE)) },
  { name: 'a.txt', bytes: strToU8(joined('\t', '')) },
  {
    name: 'a.md',
    bytes: strToU8(
      LINES.map((line) => (typeof line === 'string' ? `## ${line}` : `| ${line.join(' | ')} |`)).join('\n'),
    ),
  },
];
