/** A style of the Word file: its id, the name Word knows it by, what it is made of. */
export interface WordStyle {
  readonly type: 'paragraph' | 'character' | 'table';
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly isDefault?: true;
  readonly xml: string;
}

const INK = '17324D';
const LINE = '5A768A';
const bold = '<w:b/><w:bCs/>';
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const colour = (value: string) => `<w:color w:val="${value}"/>`;
const spacing = (before: number, after: number) => `<w:spacing w:before="${before}" w:after="${after}"/>`;
const border = (side: string, width = 4, tint = LINE) =>
  `<w:${side} w:val="single" w:sz="${width}" w:space="0" w:color="${tint}"/>`;
const paragraph = (ppr: string, rpr = '') => `<w:pPr>${ppr}</w:pPr>${rpr && `<w:rPr>${rpr}</w:rPr>`}`;

const HEADING_SIZES = [32, 28, 25, 23, 22, 22];

const headings: readonly WordStyle[] = HEADING_SIZES.map((halfPoints, index) => ({
  type: 'paragraph',
  id: `Heading${index + 1}`,
  name: `heading ${index + 1}`,
  basedOn: 'Normal',
  next: 'Normal',
  xml: paragraph(
    `<w:keepNext/><w:keepLines/>${spacing(index === 0 ? 400 : 280, 120)}<w:outlineLvl w:val="${index}"/>`,
    `${bold}${colour(INK)}${size(halfPoints)}`,
  ),
}));

const contents: readonly WordStyle[] = [0, 1, 2, 3].map((level) => ({
  type: 'paragraph',
  id: `TOC${level + 1}`,
  name: `toc ${level + 1}`,
  basedOn: 'Normal',
  next: 'Normal',
  xml: paragraph(`${spacing(0, 60)}<w:ind w:left="${level * 240}"/>`),
}));

/** The styles of the file, by the names Word itself uses where it has one, so that a body's own may take their place. */
export const WORD_STYLES: readonly WordStyle[] = [
  { type: 'paragraph', id: 'Normal', name: 'Normal', isDefault: true, xml: paragraph(spacing(0, 140)) },
  {
    type: 'character',
    id: 'DefaultParagraphFont',
    name: 'Default Paragraph Font',
    isDefault: true,
    xml: '<w:uiPriority w:val="1"/><w:semiHidden/>',
  },
  {
    type: 'table',
    id: 'TableNormal',
    name: 'Normal Table',
    isDefault: true,
    xml: '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  },
  ...headings,
  {
    type: 'paragraph',
    id: 'Title',
    name: 'Title',
    basedOn: 'Normal',
    next: 'Normal',
    xml: paragraph(`<w:keepLines/>${spacing(1200, 200)}`, `${bold}${colour(INK)}${size(48)}`),
  },
  {
    type: 'paragraph',
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'Normal',
    xml: paragraph(spacing(0, 240), `${colour(INK)}${size(26)}`),
  },
  {
    type: 'paragraph',
    id: 'Caption',
    name: 'caption',
    basedOn: 'Normal',
    next: 'Normal',
    xml: paragraph(`<w:keepLines/>${spacing(240, 80)}`, `${bold}${colour(INK)}${size(20)}`),
  },
  {
    type: 'paragraph',
    id: 'BlockText',
    name: 'Block Text',
    basedOn: 'Normal',
    xml: paragraph(
      `<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="${LINE}"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="F2F6F9"/>${spacing(120, 120)}<w:ind w:left="240"/>`,
    ),
  },
  {
    type: 'paragraph',
    id: 'ListBullet',
    name: 'List Bullet',
    basedOn: 'Normal',
    xml: paragraph(spacing(0, 60)),
  },
  {
    type: 'paragraph',
    id: 'ListNumber',
    name: 'List Number',
    basedOn: 'Normal',
    xml: paragraph(spacing(0, 60)),
  },
  {
    type: 'paragraph',
    id: 'TableContents',
    name: 'Table Contents',
    basedOn: 'Normal',
    xml: paragraph(spacing(30, 30), size(18)),
  },
  {
    type: 'paragraph',
    id: 'TableHeading',
    name: 'Table Heading',
    basedOn: 'TableContents',
    xml: paragraph('<w:keepNext/>', bold),
  },
  {
    type: 'table',
    id: 'TableGrid',
    name: 'Table Grid',
    basedOn: 'TableNormal',
    xml: `<w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => border(side)).join('')}</w:tblBorders></w:tblPr>`,
  },
  {
    type: 'paragraph',
    id: 'TOCHeading',
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'Normal',
    xml: paragraph(`<w:keepNext/>${spacing(400, 120)}`, `${bold}${colour(INK)}${size(32)}`),
  },
  ...contents,
  {
    type: 'paragraph',
    id: 'TableofFigures',
    name: 'table of figures',
    basedOn: 'Normal',
    next: 'Normal',
    xml: paragraph(spacing(0, 60)),
  },
  {
    type: 'paragraph',
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    xml: paragraph(spacing(0, 0), `${colour(INK)}${size(18)}`),
  },
  {
    type: 'paragraph',
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    xml: paragraph(`${spacing(0, 0)}<w:jc w:val="center"/>`, size(18)),
  },
  {
    type: 'paragraph',
    id: 'FootnoteText',
    name: 'footnote text',
    basedOn: 'Normal',
    xml: paragraph(spacing(0, 0), size(18)),
  },
  {
    type: 'character',
    id: 'FootnoteReference',
    name: 'footnote reference',
    basedOn: 'DefaultParagraphFont',
    xml: '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
  },
  {
    type: 'character',
    id: 'Hyperlink',
    name: 'Hyperlink',
    basedOn: 'DefaultParagraphFont',
    xml: `<w:rPr>${colour('0059B3')}<w:u w:val="single"/></w:rPr>`,
  },
];

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const FONTS = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>';

/** The language of every document. */
export const LANGUAGE = '<w:lang w:val="it-IT" w:eastAsia="it-IT" w:bidi="ar-SA"/>';

/** One style as XML; `idOf` says under which id another style stands. */
export function styleXml(style: WordStyle, id: string, idOf: (id: string) => string): string {
  const standard = style.isDefault ? ' w:default="1"' : '';
  const based = style.basedOn ? `<w:basedOn w:val="${idOf(style.basedOn)}"/>` : '';
  const next = style.next ? `<w:next w:val="${idOf(style.next)}"/>` : '';
  return `<w:style w:type="${style.type}"${standard} w:styleId="${id}"><w:name w:val="${style.name}"/>${based}${next}<w:qFormat/>${style.xml}</w:style>`.replace(
    /<w:qFormat\/>(<w:uiPriority[^>]*\/><w:semiHidden\/>)/,
    '$1',
  );
}

/** The styles part of a file without template. */
export function stylesPart(): string {
  const styles = WORD_STYLES.map((style) => styleXml(style, style.id, (id) => id)).join('');
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${FONTS}${size(21)}${LANGUAGE}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${NAMESPACE}">${defaults}${styles}</w:styles>`;
}
