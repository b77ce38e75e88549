import { expect, test } from 'vitest';
import { node } from '../test/node.ts';
import { forestOf } from '../tree/forest.ts';
import { moveOf, typedRow } from './key-move.ts';
import { outlineRows } from './rows.ts';

const forest = forestOf([
  node({ id: 'a', kind: 'area', title: 'Area uno' }),
  node({ id: 's', kind: 'strategic', parent: 'a', code: '1.1', title: 'Sviluppo' }),
  node({ id: 's1', kind: 'indicator', parent: 's', title: 'Imprese' }),
  node({ id: 'o', kind: 'operational', parent: 's', code: '1.1.1', title: 'Export' }),
  node({ id: 'o1', kind: 'indicator', parent: 'o', title: 'Contratti' }),
  node({ id: 'b', kind: 'area', title: 'Area due' }),
  node({ id: 't', kind: 'strategic', parent: 'b', code: '2.1', title: 'Vigilanza' }),
  node({ id: 't1', kind: 'indicator', parent: 't', title: 'Ispezioni' }),
]);
/** a (open) > 1.1 (open) > own (closed), 1.1.1 (closed); Area due (closed). */
const rows = outlineRows(forest, (id) => ['a', 's'].includes(id), true);

test('rows appear under what is open', () => {
  expect(rows.map((row) => [row.id, row.level, row.open])).toEqual([
    ['a', 1, true],
    ['s', 2, true],
    ['s own', 3, false],
    ['o', 3, false],
    ['b', 1, false],
  ]);
});

test.each([
  ['giù', 'ArrowDown', 'a', { kind: 'focus', id: 's' }],
  ['su', 'ArrowUp', 's', { kind: 'focus', id: 'a' }],
  ['su dalla prima: si resta', 'ArrowUp', 'a', null],
  ['inizio', 'Home', 'o', { kind: 'focus', id: 'a' }],
  ['fine', 'End', 'a', { kind: 'focus', id: 'b' }],
  ['destra apre il chiuso', 'ArrowRight', 'o', { kind: 'open', ids: ['o'] }],
  ['destra entra nell’aperto', 'ArrowRight', 's', { kind: 'focus', id: 's own' }],
  ['sinistra chiude l’aperto', 'ArrowLeft', 's', { kind: 'close', id: 's' }],
  ['sinistra dal chiuso risale', 'ArrowLeft', 'o', { kind: 'focus', id: 's' }],
  ['asterisco apre i fratelli', '*', 'o', { kind: 'open', ids: ['s own', 'o'] }],
  ['Invio apre la scheda', 'Enter', 'o', { kind: 'follow', id: 'o' }],
  ['spazio apre e chiude', ' ', 'a', { kind: 'close', id: 'a' }],
  ['un tasto che l’albero non prende', 'Tab', 'a', null],
])('%s', (_situation, key, active, expected) => {
  expect(moveOf(key, rows, active)).toEqual(expected);
});

test.each([
  ['una lettera va alla prossima riga che comincia così', 'a', 'a', 'b'],
  ['e ricomincia da capo', 'a', 'b', 'a'],
  ['più lettere cercano anche nella riga attiva', 'area d', 'a', 'b'],
  ['per codice', '1.1.1', 'a', 'o'],
  ['per titolo, anche dove c’è un codice', 'e', 'a', 'o'],
  ['niente', 'z', 'a', null],
])('scrivendo: %s', (_situation, typed, active, expected) => {
  expect(typedRow(typed, rows, active)).toBe(expected);
});
