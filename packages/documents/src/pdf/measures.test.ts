import { describe, expect, it } from 'vitest';
import { readFonts } from './fonts.ts';
import { share, textWidth } from './measures.ts';
import { fontWidths } from './test/font-widths.ts';

const [regular, , semibold, bold, bolder] = readFonts().map(fontWidths);
const weights = [regular, semibold, bold, bolder].filter((one) => one !== undefined);
/** What Italian is written with, and what stands in its tables. */
const COMMON =
  'abcdefghijklmnopqrstuvwxyzàèéìíòóùúABCDEFGHIJKLMNOPQRSTUVWXYZÀÈÉÌÒÙ0123456789 .,:;\'’‘“”"«»()[]{}/\\|!?-–—…•%‰€+*=<>&@#_°ª';

describe('the width of a text', () => {
  it.each([...COMMON])('is never less than that of "%s" in any weight', (character) => {
    const widest = Math.max(...weights.map((one) => one.get(character.codePointAt(0) ?? 0) ?? 0));
    expect(textWidth(character, 1)).toBeGreaterThanOrEqual(widest);
  });

  it('is no more than a tenth above the truth for an Italian sentence', () => {
    const text =
      'Percentuale di certificati rilasciati in modalità telematica sull’insieme dei certificati 2025';
    const truth = [...text].reduce((sum, one) => sum + (bold?.get(one.codePointAt(0) ?? 0) ?? 0), 0);
    expect(textWidth(text, 1)).toBeLessThan(truth * 1.1);
  });
});

describe('a width shared among columns', () => {
  it.each<[string, readonly number[], readonly number[], readonly number[]]>([
    ['by weight', [1, 3], [0, 0], [25, 75]],
    ['none below its least', [1, 9], [40, 0], [40, 60]],
    ['the least of one takes from all others', [1, 1, 2], [50, 0, 0], [50, 50 / 3, 100 / 3]],
  ])('%s', (_, by, leasts, widths) => {
    expect(share(100, by, leasts)).toEqual(widths);
  });
});
