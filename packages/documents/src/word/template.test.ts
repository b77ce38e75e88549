import { describe, expect, it } from 'vitest';
import { oddDocument } from '../data/test/documents.ts';
import { renderDocx } from './render-docx.ts';
import { readTemplate, type WordTemplate } from './template.ts';
import { brokenParts, italianTemplate, packed, partOf } from './test/word-file.ts';

function taken(parts: Readonly<Record<string, string | Uint8Array>>): WordTemplate {
  const read = readTemplate(packed(parts));
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

describe('a body’s own template', () => {
  it('lends its styles by name, and lacks none of ours', async () => {
    const file = await renderDocx(oddDocument(), { template: taken(italianTemplate) });
    expect(brokenParts(file)).toEqual([]);
    const styles = partOf(file, 'word/styles.xml');
    expect(styles).toContain('w:styleId="Titolo1"');
    expect(styles).not.toContain('w:styleId="Heading1"');
    expect(styles).toMatch(/w:styleId="Heading2"><w:name w:val="heading 2"\/><w:basedOn w:val="Normale"\/>/);
    expect(styles).toContain('w:styleId="Caption2"><w:name w:val="caption"/>');
    expect(styles).not.toContain('w:numPr');
    expect(styles).toContain('<w:lang w:val="it-IT"');
    const xml = partOf(file, 'word/document.xml');
    expect(xml).toContain('<w:pStyle w:val="Titolo1"/>');
    expect(xml).toContain('<w:pStyle w:val="Caption2"/>');
    expect(xml).not.toContain('<w:pStyle w:val="Heading1"/>');
    expect(xml).toContain('w:pgMar w:top="1700" w:right="1000"');
  });

  it('lends its running head with its pictures; a draft is marked all the same', async () => {
    const file = await renderDocx(oddDocument(), { template: taken(italianTemplate) });
    const header = partOf(file, 'word/header1.xml');
    expect(header).toContain('Carta intestata');
    expect(header).toContain('string="BOZZA"');
    expect(partOf(file, 'word/_rels/header1.xml.rels')).toContain('media/header-stemma.jpeg');
    expect(partOf(file, 'word/media/header-stemma.jpeg')).toBeDefined();
    expect(partOf(file, '[Content_Types].xml')).toMatch(/Extension="jpeg"/);
    expect(partOf(file, 'word/footer1.xml')).toContain('NUMPAGES');
  });

  it('gives the same bytes twice', async () => {
    const template = taken(italianTemplate);
    const [one, two] = [
      await renderDocx(oddDocument(), { template }),
      await renderDocx(oddDocument(), { template }),
    ];
    expect(Buffer.compare(one, two)).toBe(0);
  });

  const { 'word/styles.xml': _, ...unstyled } = italianTemplate;
  it.each<[string, Uint8Array, string]>([
    ['no zip', new TextEncoder().encode('%PDF-1.7'), 'no-word-file'],
    ['nothing', new Uint8Array(), 'no-word-file'],
    ['another zip', packed({ 'xl/workbook.xml': '<a/>' }), 'no-word-file'],
    ['no styles', packed(unstyled), 'no-styles'],
    ['empty styles', packed({ ...italianTemplate, 'word/styles.xml': '<w:styles/>' }), 'no-styles'],
    [
      'broken styles',
      packed({ ...italianTemplate, 'word/styles.xml': '<w:styles><w:style>' }),
      'broken-part',
    ],
    [
      'entities',
      packed({ ...italianTemplate, 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a><w:style/></a>' }),
      'broken-part',
    ],
    [
      'a part too large',
      packed({ ...italianTemplate, 'word/settings.xml': new Uint8Array(21_000_000) }),
      'too-large',
    ],
  ])('%s is refused', (_what, bytes, code) => {
    expect(readTemplate(bytes)).toMatchObject({ ok: false, refusal: { code } });
  });
});
