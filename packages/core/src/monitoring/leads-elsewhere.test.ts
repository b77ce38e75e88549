import { day, said, weight } from '@traguardo/testkit';
import { describe, expect, test } from 'vitest';
import { type Change, type InForce, leadsElsewhere } from './index.ts';

const indicator = 'imprese' as Parameters<InForce['holds']>[0];
const node = 'oo-1' as Parameters<InForce['nodeWeight']>[0];
const at = day('2025-12-31');

const base = (id: string) => ({ id, date: day(id), reason: 'bando riaperto' });
const weighed = (id: string, old: string, now: string): Change => ({
  ...base(id),
  kind: 'indicator-weight',
  indicator,
  old: weight(old).value,
  new: weight(now).value,
});
const shared = (id: string, old: string, now: string): Change => ({
  ...base(id),
  kind: 'node-weight',
  node,
  old: weight(old).value,
  new: weight(now).value,
});
const aimed = (id: string, old: string, now: string): Change => ({
  ...base(id),
  kind: 'target',
  indicator,
  at,
  old: said(old),
  new: said(now),
});
const added = (id: string): Change => ({ ...base(id), kind: 'indicator-added', indicator });
const withdrawn = (id: string): Change => ({ ...base(id), kind: 'indicator-withdrawn', indicator });

/** The plan in force: the target and weight of the indicator, or that it is not in the plan. */
function plan(held: { target?: string; weight?: string; node?: string } | null): InForce {
  const share = (text: string | undefined) => (text === undefined ? null : weight(text).value);
  return {
    holds: () => held !== null,
    target: () => (held?.target === undefined ? null : said(held.target)),
    weight: () => share(held?.weight),
    nodeWeight: () => share(held?.node),
  };
}

describe('changes of one thing, each to the next and the last to the plan', () => {
  test.each<[string, readonly Change[], InForce, readonly string[]]>([
    [
      'a weight changed twice: the first leads to the second',
      [weighed('2025-03-01', '40', '60'), weighed('2025-10-01', '60', '50')],
      plan({ weight: '50' }),
      [],
    ],
    ['a weight is compared as a number', [weighed('2025-03-01', '40', '50')], plan({ weight: '50.00' }), []],
    [
      'a weight the plan does not hold',
      [weighed('2025-03-01', '40', '60')],
      plan({ weight: '50' }),
      ['2025-03-01'],
    ],
    [
      'a second change that starts from elsewhere',
      [weighed('2025-10-01', '70', '50'), weighed('2025-03-01', '40', '60')],
      plan({ weight: '50' }),
      ['2025-03-01'],
    ],
    [
      'the weight of an objective, twice',
      [shared('2025-03-01', '20', '30'), shared('2025-10-01', '30.0', '25')],
      plan({ node: '25' }),
      [],
    ],
    [
      'an objective with several shares: nothing to compare',
      [shared('2025-03-01', '20', '30')],
      plan({}),
      [],
    ],
    [
      'a target changed twice',
      [aimed('2025-03-01', '300', '250'), aimed('2025-10-01', '250', '280')],
      plan({ target: '280,00' }),
      [],
    ],
    [
      'a target no more in a plan that holds the indicator: the last change leads nowhere',
      [aimed('2025-03-01', '300', '250'), aimed('2025-10-01', '250', '280')],
      plan({}),
      ['2025-10-01'],
    ],
    [
      'a target of an indicator withdrawn later',
      [aimed('2025-03-01', '300', '250'), withdrawn('2025-10-01')],
      plan(null),
      [],
    ],
    [
      'a target of an indicator that no change withdrew',
      [aimed('2025-03-01', '300', '250')],
      plan(null),
      ['2025-03-01'],
    ],
    ['added in March, withdrawn in October', [added('2025-03-01'), withdrawn('2025-10-01')], plan(null), []],
    ['withdrawn in March, back in October', [withdrawn('2025-03-01'), added('2025-10-01')], plan({}), []],
    ['added, and not in the plan', [added('2025-03-01')], plan(null), ['2025-03-01']],
    ['withdrawn, and still in the plan', [withdrawn('2025-03-01')], plan({}), ['2025-03-01']],
    ['added twice', [added('2025-03-01'), added('2025-10-01')], plan({}), ['2025-03-01']],
  ])('%s', (_situation, changes, inForce, expected) => {
    const found = changes.filter((change) => leadsElsewhere(change, changes, inForce));
    expect(found.map(({ id }) => id)).toEqual(expected);
  });
});
