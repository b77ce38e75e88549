import { expect, test } from 'vitest';
import { choiceOf, searchOf, treeSearch } from './tree-search.ts';

test.each([
  ['niente', {}, { query: '', level: 'indicators', withFindings: false }],
  ['parole', { cerca: 'mediazione' }, { query: 'mediazione', level: 'indicators', withFindings: false }],
  [
    'livello e rilievi',
    { livello: 'strategici', rilievi: 'si' },
    { query: '', level: 'strategic', withFindings: true },
  ],
] as const)('l’indirizzo e la scelta si dicono a vicenda: %s', (_situation, search, choice) => {
  expect(choiceOf(search)).toEqual(choice);
  expect(searchOf(choice)).toEqual(search);
});

test('ciò che l’albero non conosce è lasciato', () => {
  expect(treeSearch({ cerca: 3, livello: 'tutti', rilievi: 'no', altro: 'x' })).toEqual({});
});
