import { expect, test } from 'vitest';
import { wrapped } from './text-width.ts';

/** Situation, text, room in pixels, lines. */
const cases: readonly (readonly [string, string, number, readonly string[]])[] = [
  ['a title that fits', 'Area 1', 100, ['Area 1']],
  ['broken at a space', 'Servizi innovativi', 70, ['Servizi', 'innovativi']],
  ['a long word, after its hyphen', 'Economico-finanziaria', 80, ['Economico-', 'finanziaria']],
  ['a hyphen in a word that fits', 'Ri-venti', 100, ['Ri-venti']],
  ['what does not fit at all', 'Internazionalizzazione', 60, ['Internazi…']],
];

test.each(cases)('%s', (_situation, text, room, lines) => {
  expect(wrapped(text, 13, room, 3)).toEqual(lines);
});
