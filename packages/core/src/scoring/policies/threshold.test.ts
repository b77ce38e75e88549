import { type ScoreCase, scored } from '@traguardo/testkit';
import { describe, expect, test } from 'vitest';
import { decimal } from '../../kernel/index.ts';
import type { Policy } from '../../methodology/index.ts';

function dec(text: string) {
  return decimal(text) ?? { units: 0n, places: 0 };
}

const rising: Policy = {
  name: 'threshold',
  of: 'attainment',
  interpolate: false,
  bands: [
    { from: dec('90'), score: dec('100') },
    { from: dec('50'), to: dec('90'), score: dec('60') },
    { to: dec('50'), score: dec('0') },
  ],
};
const straight: Policy = {
  name: 'threshold',
  of: 'value',
  interpolate: true,
  bands: [
    { from: dec('0'), to: dec('10'), score: dec('0') },
    { from: dec('10'), to: dec('20'), score: dec('50') },
    { from: dec('20'), score: dec('100') },
  ],
};
const falling: Policy = {
  name: 'threshold',
  of: 'value',
  interpolate: false,
  bands: [
    { to: dec('10'), score: dec('100') },
    { from: dec('10'), to: dec('30'), score: dec('40') },
  ],
};

const cases: readonly ScoreCase[] = [
  {
    situation: 'appena sotto la fascia',
    result: '89',
    target: '100',
    expected: '60.00',
    because: '[50, 90)',
    policy: rising,
  },
  {
    situation: 'sul confine',
    result: '90',
    target: '100',
    expected: '100.00',
    because: 'the lower end is inside',
    policy: rising,
  },
  {
    situation: 'in fondo',
    result: '10',
    target: '100',
    expected: '0.00',
    because: 'below 50',
    policy: rising,
  },
  {
    situation: 'minore è meglio',
    result: '33',
    target: '<=30',
    expected: '100.00',
    because: 'attainment 90, mirrored',
    policy: rising,
  },
  {
    situation: 'minore è meglio, lontano',
    result: '45',
    target: '<=30',
    expected: '60.00',
    because: 'attainment 50, mirrored',
    policy: rising,
  },
  {
    situation: 'tra due fasce',
    result: '15',
    target: '20',
    expected: '75.00',
    because: 'half way from 50 to 100',
    policy: straight,
  },
  {
    situation: 'inizio di fascia',
    result: '10',
    target: '20',
    expected: '50.00',
    because: 'no way made yet',
    policy: straight,
  },
  {
    situation: 'ultima fascia',
    result: '35',
    target: '20',
    expected: '100.00',
    because: 'no band follows',
    policy: straight,
  },
  {
    situation: 'decrescente',
    result: '5',
    target: '<=10',
    expected: '100.00',
    because: 'below 10',
    policy: falling,
  },
  {
    situation: 'decrescente, seconda',
    result: '10',
    target: '<=10',
    expected: '40.00',
    because: '10 is in the second band',
    policy: falling,
  },
  {
    situation: 'fuori tabella',
    result: '30',
    target: '<=10',
    expected: 'incomparable: outside-bands',
    because: 'the table does not say',
    policy: falling,
  },
  {
    situation: 'prima della tabella',
    result: '-1',
    target: '20',
    expected: 'incomparable: outside-bands',
    because: 'the table does not say',
    policy: straight,
  },
];

describe('bands of a table', () => {
  test.each(cases)('$situation: $result against $target gives $expected, $because', (line) => {
    expect(scored(line)).toBe(line.expected);
  });
});
