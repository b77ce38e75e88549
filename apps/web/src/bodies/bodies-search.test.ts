import { expect, test } from 'vitest';
import { bodiesSearch } from './bodies-search.ts';

test.each([
  ['nulla', {}, {}],
  ['parole e pagina', { cerca: 'bres', pagina: '3' }, { cerca: 'bres', pagina: 3 }],
  ['la prima pagina non si scrive', { pagina: 1 }, {}],
  ['una cifra cercata resta un testo', { cerca: 2025 }, { cerca: '2025' }],
  ['una pagina che non è', { pagina: 'due' }, {}],
  ['una pagina oltre ogni elenco', { pagina: 1e9 }, {}],
])('%s', (_situation, search, expected) => {
  expect(bodiesSearch(search)).toEqual(expected);
});
