import { describe, expect, it } from 'vitest';
import { readingSearch } from './reading-search.ts';

describe('the address of a reading', () => {
  it.each([
    ['nothing asked', {}, {}],
    ['the first view and page are the plain address', { vista: 'tabelle', pagina: 1 }, {}],
    ['a row of a table', { tabella: '3', riga: 7 }, { tabella: 3, riga: 7 }],
    [
      'findings of a severity',
      { vista: 'rilievi', gravita: 'error', pagina: 2 },
      { vista: 'rilievi', gravita: 'error', pagina: 2 },
    ],
    [
      'what it does not know',
      { vista: 'altro', tabella: -1, pagina: 'x', gravita: 'grave', solo: 'tutte' },
      {},
    ],
  ])('%s', (_situation, search, expected) => {
    expect(readingSearch(search)).toEqual(expected);
  });
});
