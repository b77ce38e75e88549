import { describe, expect, it } from 'vitest';
import { textWidth } from './measures.ts';
import { fitted, narrowest } from './word-breaks.ts';

const width = (text: string) => textWidth(text, 8);

describe('the narrowest a text may be set', () => {
  it.each<[string, string, readonly string[]]>([
    ['a short word is whole', 'del Comune', ['Comune', 'Comune', 'Comune']],
    ['a long word may be hyphenated', 'miglioramento', ['miglioramento', 'miglioramento', 'miglioramen']],
    [
      'an apostrophe is a seam',
      'qualità dell’informazione',
      ['dell’informazione', 'informazione', 'nformazione'],
    ],
    ['so is a straight one', "dell'ente", ["dell'ente", 'ente', 'ente']],
    [
      'and a slash between words',
      'formativi/informativi',
      ['formativi/informativi', 'informativi', 'informativi'],
    ],
    ['a date has no seam', '31/12/2025', ['31/12/2025', '31/12/2025', '31/12/2025']],
    ['nor a figure', '1.234.567,50', ['1.234.567,50', '1.234.567,50', '1.234.567,50']],
    ['a space that holds together is no gap', '12\u00a0%', ['12\u00a0%', '12\u00a0%', '12\u00a0%']],
  ])('%s', (_, text, widest) => {
    expect(narrowest(text, 8)).toEqual(widest.map(width));
  });
});

describe('a text fitted into a room', () => {
  it.each<[string, string, number, string, boolean]>([
    ['is left as it is where it fits', "dell'informazione", 200, "dell'informazione", false],
    ['is parted after the apostrophe where it must', "dell'informazione", 62, "dell'|informazione", false],
    ['is hyphenated where that is not enough', "dell'informazione", 46, "dell'|informazione", true],
    ['is cut where no hyphen goes', 'B83D21000100001B83D21000100001', 60, '', false],
    ['is cut in what is no word', 'XXXXXXXXXXXXXXXXXXXXXXXXX', 60, '', false],
    ['is cut in another alphabet', 'предпринимательство', 60, '', false],
    ['is cut where a chain of spaces holds', '1.234\u00a0567\u00a0890\u00a0123\u00a0456', 60, '', false],
  ])('%s', (_, text, room, shown, hyphenate) => {
    const found = fitted(text, room, 8);
    expect(found.hyphenate).toBe(hyphenate);
    expect(found.text.replaceAll('\u200b', '')).toBe(text);
    if (shown !== '') expect(found.text.replaceAll('\u200b', '|')).toBe(shown);
    else for (const piece of found.text.split('\u200b')) expect(width(piece)).toBeLessThanOrEqual(room);
  });
});
