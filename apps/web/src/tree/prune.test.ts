import { expect, test } from 'vitest';
import { node } from '../test/node.ts';
import { everyBranch, forestOf } from './forest.ts';
import { prune } from './prune.ts';

const plan = [
  node({ id: 'a', kind: 'area', title: 'Area' }),
  node({ id: 's', kind: 'strategic', parent: 'a', code: '1.1', title: 'Qualità dei dati' }),
  node({
    id: 's1',
    kind: 'indicator',
    parent: 's',
    title: 'Controlli',
    findings: { error: 1, warning: 0, info: 0 },
  }),
  node({ id: 'o', kind: 'operational', parent: 's', code: '1.1.1', title: 'Export' }),
  node({ id: 'o1', kind: 'indicator', parent: 'o', title: 'Imprese' }),
  node({ id: 't', kind: 'strategic', parent: 'a', code: '1.2', title: 'Vigilanza' }),
  node({ id: 't1', kind: 'indicator', parent: 't', title: 'Ispezioni' }),
];

test.each([
  ['senza accento trova l’accento', 'qualita', false, ['a', 's', 'o'], ['s']],
  ['un indicatore tiene la strada che porta a lui', 'imprese', false, ['a', 's', 'o'], ['o1']],
  ['per codice', '1.2', false, ['a', 't'], ['t']],
  ['con rilievi', '', true, ['a', 's'], ['s1']],
  ['nessuna corrispondenza', 'zzz', false, [], []],
  ['senza filtri, tutto', '', false, ['a', 's', 'o', 't'], []],
])('%s', (_situation, query, withFindings, ids, matched) => {
  const found = prune(forestOf(plan), { query, withFindings });
  expect(everyBranch(found.forest).map((branch) => branch.node.id)).toEqual(ids);
  expect([...found.matched]).toEqual(matched);
});
