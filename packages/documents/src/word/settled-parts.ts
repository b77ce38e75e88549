import { strFromU8, strToU8 } from 'fflate';
import type { Parts } from '../data/fixed-zip.ts';
import { escaped } from '../html/escape.ts';
import type { PublicDocument } from '../model/document.ts';
import { mergedStyles } from './merged-styles.ts';
import type { RunningPart, WordTemplate } from './template.ts';

const VML =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w10="urn:schemas-microsoft-com:office:word"';

/**
 * The parts of a written file made final: numbers and dates the library takes from its own counters and from the
 * clock become those of the document, the styles are ours or the template's, none is named that is not there, the tables have their captions.
 */
export function settledParts(
  written: Parts,
  document: PublicDocument,
  tableCaptions: readonly string[],
  template: WordTemplate | undefined,
): Parts {
  const parts = new Map(Object.entries(written));
  const edit = (name: string, change: (xml: string) => string) => {
    const part = parts.get(name);
    if (part) parts.set(name, strToU8(change(strFromU8(part))));
  };
  const styles = mergedStyles(template?.styles);
  parts.set('word/styles.xml', strToU8(styles.xml));
  parts.set('docProps/core.xml', strToU8(coreProperties(document)));
  edit('word/document.xml', (xml) =>
    described(renumbered(xml), tableCaptions).replaceAll('<w:rStyle w:val="IndexLink"/>', ''),
  );
  edit('word/header1.xml', (xml) =>
    xml.replace(/PowerPlusWaterMarkObject[\w-]+/g, 'PowerPlusWaterMarkObject1'),
  );
  edit('word/settings.xml', (xml) =>
    xml.replace('</w:settings>', '<w:themeFontLang w:val="it-IT"/></w:settings>'),
  );
  for (const name of ['document', 'footnotes', 'endnotes', 'header1', 'footer1', 'numbering']) {
    edit(`word/${name}.xml`, (xml) =>
      xml.replace(
        /(<w:(?:pStyle|rStyle|tblStyle) w:val=")([^"]*)(")/g,
        (_, start: string, id: string, end: string) => `${start}${escaped(styles.idOf(id))}${end}`,
      ),
    );
  }
  if (template?.theme) parts.set('word/theme/theme1.xml', template.theme);
  if (template?.header) {
    const header = parts.get('word/header1.xml');
    const mark = header && /<w:r>(?:(?!<\/w:r>).)*<v:shape .*?<\/w:r>/s.exec(strFromU8(header))?.[0];
    lend(parts, 'header', template.header, (xml) =>
      mark === undefined ? xml : xml.replace('</w:hdr>', () => `<w:p ${VML}>${mark}</w:p></w:hdr>`),
    );
  }
  if (template?.footer) lend(parts, 'footer', template.footer, (xml) => xml);
  return Object.fromEntries(parts);
}

/** Puts a running part of the template, with its pictures, in the place of ours. */
function lend(
  parts: Map<string, Uint8Array>,
  kind: 'header' | 'footer',
  { xml, relations, media }: RunningPart,
  change: (xml: string) => string,
): void {
  parts.set(`word/${kind}1.xml`, strToU8(change(xml)));
  if (relations === null) parts.delete(`word/_rels/${kind}1.xml.rels`);
  else {
    const renamed = relations.replace(/Target="media\//g, `Target="media/${kind}-`);
    parts.set(`word/_rels/${kind}1.xml.rels`, strToU8(renamed));
  }
  for (const [name, content] of Object.entries(media)) parts.set(`word/media/${kind}-${name}`, content);
  const types = parts.get('[Content_Types].xml');
  if (!types) return;
  let text = strFromU8(types);
  for (const name of Object.keys(media)) {
    const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
    if (new RegExp(`Extension="${extension}"`, 'i').test(text)) continue;
    const type = `image/${extension === 'jpg' ? 'jpeg' : extension}`;
    text = text.replace(/(<Types\b[^>]*>)/, `$1<Default Extension="${extension}" ContentType="${type}"/>`);
  }
  parts.set('[Content_Types].xml', strToU8(text));
}

/** Bookmarks numbered from 1 in the order they begin. */
function renumbered(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(/<w:bookmark(?:Start|End)\b[^>]*>/g, (tag) =>
    tag.replace(/w:id="([^"]*)"/, (_, id: string) => {
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return `w:id="${number}"`;
    }),
  );
}

/** The library knows no caption of a table for those who do not see it: all tables of the file are the document's. */
function described(xml: string, captions: readonly string[]): string {
  let next = 0;
  return xml.replace(/<\/w:tblPr>/g, (end) => {
    const caption = captions[next]?.replace(/\s+/g, ' ').slice(0, 250) ?? '';
    next += 1;
    return `<w:tblCaption w:val="${escaped(printableEnd(caption))}"/>${end}`;
  });
}

/** A text cut between characters, never within one. */
function printableEnd(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}

function coreProperties({ title, body, at }: PublicDocument): string {
  const moment = `${at}T00:00:00Z`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(body)}</dc:creator><dc:language>it-IT</dc:language><cp:lastModifiedBy>${escaped(body)}</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`;
}
