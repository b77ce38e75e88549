import { expect, test } from 'vitest';
import { node } from '../test/node.ts';
import { commonGoals } from './common-goals.ts';

test('gli indicatori comuni stanno sotto il loro obiettivo, nell’ordine del documento', () => {
  const nodes = [
    node({ id: '1.1', kind: 'strategic' }),
    node({ id: 'common', kind: 'common' }),
    node({ id: 'doppia-transizione', kind: 'common', parent: 'common' }),
    node({ id: 'assessment', kind: 'common', parent: 'doppia-transizione' }),
    node({ id: 'qualita', kind: 'common', parent: 'common' }),
    node({ id: 'tempo', kind: 'common', parent: 'qualita' }),
    node({ id: 'eventi', kind: 'common', parent: 'doppia-transizione' }),
  ];
  const { root, goals } = commonGoals(nodes);
  expect(root?.id).toBe('common');
  expect(goals.map(({ goal, indicators }) => [goal?.id, indicators.map(({ id }) => id)])).toEqual([
    ['doppia-transizione', ['assessment', 'eventi']],
    ['qualita', ['tempo']],
  ]);
});

test('senza indicatori comuni non c’è nulla da mostrare', () => {
  expect(commonGoals([node({ id: '1.1', kind: 'strategic' })])).toEqual({ root: null, goals: [] });
});
