import type { Cell, SourceDocument, Table, Text } from '../document/index.ts';
import { contentTypes, escaped, packed, relations } from './packed.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const LEVELS = [1, 2, 3, 4, 5, 6];

const STYLES = `<w:styles ${W}>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normale"><w:name w:val="Normal"/></w:style>
  ${LEVELS.map(
    (level) => `<w:style w:type="paragraph" w:styleId="Titolo${level}"><w:name w:val="heading ${level}"/>
      <w:basedOn w:val="Normale"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
  ).join('')}
  <w:style w:type="paragraph" w:styleId="Didascalia"><w:name w:val="caption"/><w:basedOn w:val="Normale"/></w:style>
  <w:style w:type="table" w:styleId="Intestata"><w:name w:val="Intestata"/>
    <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>
</w:styles>`;

const NUMBERING = `<w:numbering ${W}>
  <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
</w:numbering>`;

/**
 * The document as a word processor would save it: headings and captions by style, items in a list, merged cells
 * as spans; a first row that is bold throughout gets it from the style of its table.
 */
export function writeDocx(document: SourceDocument): Uint8Array {
  return packed(docxParts(document));
}

/** Its parts before they are packed, the body last. */
export function docxParts({ blocks }: SourceDocument): Readonly<Record<string, string>> {
  const body = blocks.map((block) => (block.kind === 'table' ? table(block) : paragraph(block)));
  return {
    '[Content_Types].xml': contentTypes('wordprocessingml', {
      'word/document.xml': 'document.main',
      'word/styles.xml': 'styles',
      'word/numbering.xml': 'numbering',
    }),
    '_rels/.rels': relations({ 'word/document.xml': 'officeDocument' }),
    'word/_rels/document.xml.rels': relations({ 'styles.xml': 'styles', 'numbering.xml': 'numbering' }),
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
    'word/document.xml': `<w:document ${W}><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`,
  };
}

function paragraph({ role, text, strong }: Text): string {
  if (role.is === 'heading') return lines(text, strong, `<w:pStyle w:val="Titolo${role.level}"/>`);
  if (role.is === 'caption') return lines(text, strong, '<w:pStyle w:val="Didascalia"/>');
  if (role.is === 'item') {
    return lines(text, strong, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  }
  return lines(text, strong, '');
}

function lines(text: string, strong: boolean, properties: string): string {
  const content = text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join('<w:br/>');
  const bold = strong ? '<w:rPr><w:b/></w:rPr>' : '';
  return `<w:p><w:pPr>${properties}</w:pPr><w:r>${bold}${content}</w:r></w:p>`;
}

function table({ rows }: Table): string {
  const width = Math.max(...rows.flatMap(({ cells }) => cells.map((cell) => cell.column + cell.columnSpan)));
  const first = rows[0]?.cells ?? [];
  const byStyle = first.length > 0 && first.every(({ strong }) => strong);
  const look = byStyle ? '<w:tblStyle w:val="Intestata"/><w:tblLook w:firstRow="1"/>' : '';
  // By column, the cell above that still reaches down, and how far.
  const reaching = new Map<number, { readonly cell: Cell; left: number }>();
  const content = rows.map(({ cells }, at) => {
    const header = cells.length > 0 && cells.every((cell) => cell.header) ? '<w:tblHeader/>' : '';
    let row = '';
    let next = 0;
    const above = [...reaching.values()].map(({ cell }) => ({ cell, on: true }));
    for (const { cell, on } of [...cells.map((cell) => ({ cell, on: false })), ...above].sort(
      (one, other) => one.cell.column - other.cell.column,
    )) {
      for (; next < cell.column; next += 1) row += tc('', '');
      next = cell.column + cell.columnSpan;
      const merge = on ? '<w:vMerge/>' : cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '';
      const span = cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : '';
      const strong = cell.strong && !(byStyle && at === 0);
      row += tc(span + merge, on ? '' : lines(cell.text, strong, ''));
      if (!on && cell.rowSpan > 1) reaching.set(cell.column, { cell, left: cell.rowSpan });
    }
    for (; next < width; next += 1) row += tc('', '');
    for (const [column, reach] of reaching) {
      reach.left -= 1;
      if (reach.left === 0) reaching.delete(column);
    }
    return `<w:tr><w:trPr>${header}</w:trPr>${row}</w:tr>`;
  });
  const grid = '<w:gridCol w:w="900"/>'.repeat(width);
  // Without a paragraph between them, two tables would be one.
  return `<w:tbl><w:tblPr>${look}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${content.join('')}</w:tbl><w:p/>`;
}

function tc(properties: string, content: string): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content || '<w:p/>'}</w:tc>`;
}
