import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A figure as the file carries it: the tag of its content control and its text. */
export interface Tagged {
  readonly tag: string;
  readonly text: string;
}

/** The text of a part of a file. */
export function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`no ${name}`);
  return strFromU8(part);
}

/** The figures of a file in order, read from its XML and from nothing else. */
export function taggedIn(bytes: Uint8Array): readonly Tagged[] {
  const found: { tag: string; text: string }[] = [];
  let open: { tag: string; text: string } | null = null;
  let inText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:sdt') open = { tag: '', text: '' };
    if (!open) return;
    if (name === 'w:tag') open.tag = `${attributes['w:val']}`;
    if (name === 'w:br') open.text += '\n';
    inText = name === 'w:t';
  });
  parser.on('text', (text) => {
    if (open && inText) open.text += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false;
    if (name === 'w:sdt' && open) {
      if (open.tag !== '') found.push(open);
      open = null;
    }
  });
  parser.write(partOf(bytes, 'word/document.xml')).close();
  return found;
}

/** Every part of XML of a file that does not read, with what is wrong. */
export function brokenParts(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, content]) => {
    if (!/\.(?:xml|rels|svg)$/.test(name)) return [];
    try {
      new SaxesParser({ xmlns: true }).write(strFromU8(content)).close();
      return [];
    } catch (error) {
      return [`${name}: ${error}`];
    }
  });
}

/** A file of these parts. */
export function packed(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, one]) => [name, typeof one === 'string' ? strToU8(one) : one]),
    ),
  );
}

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A body's template as the Italian Word saves one: its own ids, a numbered heading, a running head with a picture. */
export const italianTemplate: Readonly<Record<string, string | Uint8Array>> = {
  'word/document.xml': `<w:document ${W}><w:body><w:p/><w:sectPr><w:headerReference w:type="default" r:id="rId7"/><w:pgMar w:top="1700" w:right="1000" w:bottom="1200" w:left="1000"/></w:sectPr></w:body></w:document>`,
  'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="${OFFICE}/header" Target="header3.xml"/></Relationships>`,
  'word/header3.xml': `<w:hdr ${W}><w:p><w:r><w:t>Carta intestata</w:t></w:r></w:p></w:hdr>`,
  'word/_rels/header3.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/image" Target="media/stemma.jpeg"/></Relationships>`,
  'word/media/stemma.jpeg': new Uint8Array([255, 216, 255, 217]),
  'word/styles.xml': `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normale"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Titolo1"><w:name w:val="heading 1"/><w:basedOn w:val="Normale"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="FF0000"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="something else"/></w:style></w:styles>`,
};
