import { expect, it } from 'vitest';
import { drawable, inKnownGlyphs, unknownIn } from './glyphs.ts';

it.each([
  ['a flag is its letters', 'Servizi 🇮🇹 digitali', 'Servizi IT digitali'],
  ['pictures joined are those they are made of', '👩‍👩‍👧 del territorio', '👩👩👧 del territorio'],
  ['a colour of skin is none', '👍🏽', '👍'],
  ['a key is its figure', '1️⃣', '1'],
  ['a flag spelt out is the flag', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🏴'],
  ['what joins letters of other scripts stays', 'क्‍ष', 'क्‍ष'],
  ['all else stays', 'Qualità dell’aria: 12,5 % ✔ שלום', 'Qualità dell’aria: 12,5 % ✔ שלום'],
])('%s', (_, text, shown) => {
  expect(inKnownGlyphs(text)).toBe(shown);
});

it.each([
  ['Latin letters need no other font', '<text x="1">1.1 Servizi &amp; <tspan>dati</tspan></text>', undefined],
  [
    'emoji are in theirs',
    '<text>a 😀 b</text>',
    `<text>a <tspan font-family="'Noto Emoji'">😀</tspan> b</text>`,
  ],
  [
    'Hebrew is in its own',
    '<text>שלום</text>',
    `<text><tspan font-family="'DejaVu Sans'">שלום</tspan></text>`,
  ],
  [
    'an arrow takes its line to the font that has it',
    '<text>a → b</text>',
    `<text><tspan font-family="'DejaVu Sans'">a → b</tspan></text>`,
  ],
  ['what is no text is left', '<title>😀</title>', undefined],
])('%s', (_, svg, shown) => {
  expect(drawable(svg)).toBe(shown ?? svg);
});

it('tells the characters of a drawing that no font has, and no others', () => {
  expect(unknownIn('<text>中a 文😀中 שלום\u00ad</text><title>字</title>')).toEqual(['中', '文']);
});
