import { type ScoreCase, scored } from '@traguardo/testkit';
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../methodology/index.ts';

const three: Policy = { name: 'milestone', phases: 3 };

const cases: readonly ScoreCase[] = [
  {
    situation: 'consegnato',
    result: 'SI',
    target: 'Piano di azione',
    expected: '100.00',
    because: 'delivered',
  },
  {
    situation: 'non consegnato',
    result: 'NO',
    target: 'Piano di azione',
    expected: '0.00',
    because: 'not delivered',
  },
  {
    situation: 'avanzamento',
    result: '60%',
    target: 'Piano di azione',
    expected: '60.00',
    because: 'the part that is done',
  },
  {
    situation: 'le stesse parole',
    result: 'Piano di azione',
    target: 'Piano di azione',
    expected: '100.00',
    because: 'the thing itself',
  },
  {
    situation: 'altre parole',
    result: 'Bozza inviata',
    target: 'Piano di azione',
    expected: 'incomparable: kinds-differ',
    because: 'words do not say how much is done',
  },
  {
    situation: 'due fasi di tre',
    result: '2',
    target: 'Piano di azione',
    expected: '66.67',
    because: 'phases counted',
    policy: three,
  },
  {
    situation: 'quattro fasi di tre',
    result: '4',
    target: 'Piano di azione',
    expected: '100.00',
    because: 'the cap',
    policy: three,
  },
  {
    situation: 'data',
    result: '12/03/2023',
    target: 'Piano di azione',
    expected: 'incomparable: kinds-differ',
    because: 'no day was asked',
  },
  {
    situation: 'manca',
    result: '',
    target: 'Piano di azione',
    expected: 'missing: no-result',
    because: 'blank is not undone',
  },
];

describe('things to deliver', () => {
  test.each(cases)('$situation: $result against $target gives $expected, $because', (line) => {
    expect(scored(line)).toBe(line.expected);
  });
});
