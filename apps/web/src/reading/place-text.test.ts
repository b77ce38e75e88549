import { describe, expect, it } from 'vitest';
import { placeText } from './place-text.ts';

describe('a place in words', () => {
  it.each([
    [{ page: 12, table: 3, row: 4 }, 'pagina 12'],
    [{ sheet: 'Obiettivi', table: 1, row: 14 }, 'foglio «Obiettivi», riga 14'],
    [{ line: 120, table: 2, row: 1 }, 'linea 120'],
    [{}, 'posto non indicato'],
  ])('%o', (place, text) => {
    expect(placeText(place)).toBe(text);
  });
});
