import { expect, it } from 'vitest';
import { type RenderFailure, renderFailureText } from './render-failures.ts';

it.each<[string, RenderFailure, string]>([
  [
    'characters, listed, with the title of where they stand',
    { code: 'character-missing', place: 'Albero della performance', said: '"中" (U+4E2D)' },
    'In «Albero della performance»: nel testo ci sono caratteri che non si possono stampare: "中" (U+4E2D). Sostituiscili e ripeti.',
  ],
  [
    'a logo too large, with what to do',
    { code: 'picture-too-large', place: 'logo.png', said: '8000 × 8000' },
    'In logo.png: l’immagine è troppo grande (8000 × 8000). Riducila al massimo a 4.000 × 4.000 punti, o a 2 MB se è un SVG, e ripeti.',
  ],
])('tells %s', (_, failure, told) => {
  expect(renderFailureText(failure)).toBe(told);
});
