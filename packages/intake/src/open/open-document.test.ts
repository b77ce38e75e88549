import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../document/index.ts';
import { openDocument } from './open-document.ts';

const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe('what is not read, and why', () => {
  it.each([
    ['an empty file', 'a.txt', new Uint8Array(), 'empty'],
    ['a PDF, whatever its name', 'a.docx', strToU8('%PDF-1.7'), 'pdf'],
    ['Word before 2007', 'a.doc', Uint8Array.from([...COMPOUND, ...wide('WordDocument')]), 'old-office'],
    ['an encrypted file', 'a.xlsx', Uint8Array.from([...COMPOUND, ...wide('EncryptedPackage')]), 'encrypted'],
    ['a picture', 'a.docx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'picture'],
    ['rich text', 'a.doc', strToU8('{\\rtf1 ciao}'), 'old-office'],
    ['bytes that are no text', 'a.txt', Uint8Array.from([1, 0, 2, 0, 3]), 'not-text'],
    ['a packed file of something else', 'a.docx', zipSync({ 'foto.jpg': strToU8('x') }), 'archive'],
    ['a broken packed file', 'a.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9]), 'corrupt'],
    [
      'OpenDocument',
      'a.odt',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': strToU8('<a/>'),
      }),
      'open-document',
    ],
  ])('%s', (_, name, bytes, code) => {
    expect(openDocument(bytes, name)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('a packed file that would unpack beyond the limit is refused before it is unpacked', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(2_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    const refused = openDocument(bomb, 'a.docx', { limits: { ...LIMITS, unpackedBytes: 1_000_000 } });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'too-large' } });
  });
});

describe('what is read all the same', () => {
  it.each([
    ['a web page called .txt', 'a.txt', strToU8('<!DOCTYPE html><p>Ciao</p>'), 'html', ['extension-lies']],
    ['Windows letters', 'a.txt', Uint8Array.from([0x70, 0x65, 0x72, 0xf2]), 'text', ['encoding-guessed']],
    [
      'scripts, never run',
      'a.html',
      strToU8('<p>Ciao</p><script>throw 1</script>'),
      'html',
      ['scripts-ignored'],
    ],
    ['semicolons', 'a.csv', strToU8('a;b\n1,5;2'), 'csv', []],
    ['a text that begins like a packed file', 'a.csv', strToU8('PK;Indicatore\n1;Corsi'), 'csv', []],
    [
      'Markdown that begins with a tag',
      'a.md',
      strToU8('<p align="center">Titolo</p>\n\n# Relazione'),
      'text',
      [],
    ],
    [
      'a table under a name that says nothing',
      'a.xls',
      strToU8('<table><tr><td>a'),
      'html',
      ['extension-lies'],
    ],
  ])('%s', (_, name, bytes, format, notices) => {
    const opened = openDocument(bytes, name);
    expect(opened.ok && [opened.value.format, opened.value.notices.map(({ code }) => code)]).toEqual([
      format,
      notices,
    ]);
  });

  it('invisible letters and soft hyphens are out of the way of a match', () => {
    const opened = openDocument(strToU8('\u200fIndi\u00adcatore\u200b\tTar\u00adget\tRisultato'), 'a.txt');
    const [block] = opened.ok ? opened.value.blocks : [];
    expect(block?.kind === 'table' && block.rows[0]?.cells.map(({ text }) => text)).toEqual([
      'Indicatore',
      'Target',
      'Risultato',
    ]);
  });
});
