import { expect, test } from 'vitest';
import { objectivesSearch } from './objectives-search.ts';

test.each([
  ['parole ed esito', { cerca: 'sede', esito: 'partial' }, { cerca: 'sede', esito: 'partial' }],
  ['un codice letto come numero', { cerca: 3.2 }, { cerca: '3.2' }],
  ['vuoto, e ciò che non è testo', { cerca: '', esito: ['x'] }, {}],
])('%s', (_situation, search, kept) => {
  expect(objectivesSearch(search)).toEqual(kept);
});
