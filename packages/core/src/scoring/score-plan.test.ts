import { type SmallPlan, smallPlan } from '@traguardo/testkit';
import { describe, expect, test } from 'vitest';
import { type CivilDate, civilDate, type Explanation } from '../kernel/index.ts';
import { recompute } from './recompute.ts';
import { scorePlan } from './score-plan.ts';

const YEAR_END = day('2025-12-31');

/** One objective with its indicators: what most tables need. */
function objective(indicators: readonly (readonly [result: string, target: string, weight?: string])[]) {
  return {
    nodes: [{ id: 'oo', kind: 'operational' as const, weight: '100' }],
    indicators: indicators.map(([result, target, weight], index) => ({
      id: `i${index + 1}`,
      node: 'oo',
      result,
      target,
      ...(weight !== undefined && { weight }),
    })),
  };
}

/** The strategic objective 1.1 of Brescia: two blocks, one weight per subset of indicators. */
function subsets(results: readonly string[]): SmallPlan {
  return {
    nodes: [
      { id: 'os', kind: 'strategic', weight: '100', ownBlock: '50' },
      { id: 'oo1', kind: 'operational', parent: 'os', weight: '20' },
      {
        id: 'oo2',
        kind: 'operational',
        parent: 'os',
        weight: [
          { share: '40', indicators: ['b1', 'b2', 'b3'] },
          { share: '10', indicators: ['b4', 'b5'] },
        ],
      },
      { id: 'oo3', kind: 'operational', parent: 'os', weight: '30' },
    ],
    indicators: [
      { id: 'own', node: 'os', target: '10', result: '10', weight: '100' },
      { id: 'a', node: 'oo1', target: '10', result: '10', weight: '100' },
      ...results.map((result, index) => ({
        id: `b${index + 1}`,
        node: 'oo2',
        target: '10',
        result,
        weight: '20',
      })),
      { id: 'c', node: 'oo3', target: '10', result: '10', weight: '100' },
    ],
  };
}

interface Case {
  readonly situation: string;
  readonly plan: SmallPlan;
  readonly node: string;
  readonly expected: string;
  readonly because: string;
  readonly at?: string;
}

const met = (count: number): readonly (readonly [string, string])[] =>
  Array.from({ length: count }, () => ['1', '1']);
const evenly = {
  rollUp: {
    body: 'weights',
    area: 'weights',
    strategic: 'weights',
    operational: 'equal',
    group: 'mean-of-groups',
    common: 'equal',
  },
} as const;

const cases: readonly Case[] = [
  {
    situation: 'an area whose own weight is not printed, before anything is due',
    plan: {
      nodes: [
        { id: 'area', kind: 'area' },
        { id: 'os', kind: 'strategic', parent: 'area', weight: '100' },
      ],
      indicators: [{ id: 'i', node: 'os', target: '10', weight: '100' }],
    },
    node: 'area',
    expected: 'weights-missing',
    because: 'the level above cannot be computed, today or later (areas of Brescia)',
    at: '2025-02-27',
  },
  {
    situation: 'the same area once its indicator is measured',
    plan: {
      nodes: [
        { id: 'area', kind: 'area' },
        { id: 'os', kind: 'strategic', parent: 'area', weight: '100' },
      ],
      indicators: [{ id: 'i', node: 'os', target: '10', result: '9', weight: '100' }],
    },
    node: 'area',
    expected: '90.00',
    because: 'the weights inside the area are printed',
  },
  {
    situation: 'OO 2.1.1: weights 70 and 30, results 270 of 300 and 95 % of 90 %',
    plan: objective([
      ['270', 'Almeno 300', '70'],
      ['95%', 'Almeno 90%', '30'],
    ]),
    node: 'oo',
    expected: '93.00',
    because: '0.7 x 90 + 0.3 x 100',
  },
  {
    situation: 'objective 2.3 of Bergamo',
    plan: { ...objective([...met(7), ['11', '12']]), methodology: evenly },
    node: 'oo',
    expected: '98.96',
    because: 'seven at 100 and 11/12; the document prints 100%',
  },
  {
    situation: 'objective 2.1 of Bergamo',
    plan: {
      ...objective([...met(26), ['98,77%', '100%'], ['31/12/2023', '01/09/2023']]),
      methodology: evenly,
    },
    node: 'oo',
    expected: '96.38',
    because: '26 at 100, 98.77 and a late date, over 28',
  },
  {
    situation: 'objective 4.1 of Bergamo',
    plan: {
      ...objective([...met(20), ['28/11/2023', '30/10/2023'], ['08/05/2023', '30/04/2023']]),
      methodology: evenly,
    },
    node: 'oo',
    expected: '90.91',
    because: '20 of 22: two late dates',
  },
  {
    situation: 'OO 1.1.2 with indicators 1-3 met and 4-5 missed',
    plan: subsets(['10', '10', '10', '0', '0']),
    node: 'os',
    expected: '95.00',
    because: 'the subset 4-5 weighs 10 of 100 in its block of 50',
  },
  {
    situation: 'OO 1.1.2 with indicators 1-3 missed and 4-5 met',
    plan: subsets(['0', '0', '0', '10', '10']),
    node: 'os',
    expected: '80.00',
    because: 'the subset 1-3 weighs 40 of 100 in its block of 50',
  },
  {
    situation: 'OO 1.1.2 by itself',
    plan: subsets(['10', '10', '10', '0', '0']),
    node: 'oo2',
    expected: '60.00',
    because: 'its five indicators weigh 20 each',
  },
  {
    situation: 'weights 30+30+10+10, one of 10 missed (OS 3.2)',
    plan: objective([
      ['1', '1', '30'],
      ['1', '1', '30'],
      ['1', '1', '10'],
      ['0', '1', '10'],
    ]),
    node: 'oo',
    expected: '87.50',
    because: '70 of the 80 printed: the missing 20 are a finding',
  },
  {
    situation: 'a monitored indicator with a weight',
    plan: objective([
      ['1', '1', '50'],
      ['5', 'Monitoraggio', '50'],
    ]),
    node: 'oo',
    expected: '100.00',
    because: 'its weight is shared',
  },
  {
    situation: 'an indicator not valued',
    plan: objective([
      ['1', '2', '50'],
      ['NV', 'SI', '50'],
    ]),
    node: 'oo',
    expected: '50.00',
    because: 'its weight is shared',
  },
  {
    situation: 'a missing result, left out',
    plan: objective([
      ['1', '1', '50'],
      ['', '1', '50'],
    ]),
    node: 'oo',
    expected: '100.00',
    because: 'the methodology leaves it out',
  },
  {
    situation: 'a missing result, counted as nothing',
    plan: {
      ...objective([
        ['1', '1', '50'],
        ['', '1', '50'],
      ]),
      methodology: { missing: 'zero' },
    },
    node: 'oo',
    expected: '50.00',
    because: 'the methodology counts it as zero',
  },
  {
    situation: 'a missing result, not computable',
    plan: {
      ...objective([
        ['1', '1', '50'],
        ['', '1', '50'],
      ]),
      methodology: { missing: 'not-computable' },
    },
    node: 'oo',
    expected: 'missing',
    because: 'the methodology wants every result',
  },
  {
    situation: 'figures that cannot be compared, under the rule of zeros',
    plan: {
      ...objective([
        ['1', '1', '50'],
        ['17/05/2023', '300', '50'],
      ]),
      methodology: { missing: 'zero' },
    },
    node: 'oo',
    expected: '100.00',
    because: 'a contradiction is no zero',
  },
  {
    situation: 'no weights printed (OO 3.1.3)',
    plan: objective([
      ['1', '1'],
      ['1', '1'],
    ]),
    node: 'oo',
    expected: 'weights-missing',
    because: 'no weight is invented',
  },
  {
    situation: 'a single indicator without weight',
    plan: objective([['1', '2']]),
    node: 'oo',
    expected: 'weights-missing',
    because: 'a perspective with one objective is no more weighted than the others',
  },
  {
    situation: 'two areas without weights',
    plan: {
      nodes: [
        { id: 'a1', kind: 'area' },
        { id: 'a2', kind: 'area' },
      ],
      indicators: [
        { id: 'x', node: 'a1', target: '1', result: '1', weight: '100' },
        { id: 'y', node: 'a2', target: '1', result: '1', weight: '100' },
      ],
    },
    node: 'body',
    expected: 'weights-missing',
    because: 'Brescia and Bergamo print none above this level',
  },
  {
    situation: 'a plan not yet due, asked in February',
    plan: {
      nodes: [
        { id: 'os', kind: 'strategic', weight: '100' },
        { id: 'oo1', kind: 'operational', parent: 'os', weight: '50' },
        { id: 'oo2', kind: 'operational', parent: 'os', weight: '50' },
      ],
      indicators: [
        { id: 'x', node: 'oo1', target: { '2025-06-30': '-', '2025-12-31': '10' }, weight: '100' },
        { id: 'y', node: 'oo2', target: { '2025-06-30': '5', '2025-12-31': '10' } },
        { id: 'z', node: 'oo2', target: { '2025-12-31': '10' } },
      ],
    },
    node: 'os',
    at: '2025-02-27',
    expected: 'not-yet-due',
    because: 'no checkpoint has come',
  },
  {
    situation: 'half-year result against the half-year target',
    plan: {
      nodes: [{ id: 'oo', kind: 'operational', weight: '100' }],
      indicators: [
        {
          id: 'x',
          node: 'oo',
          weight: '100',
          target: { '2025-06-30': '5', '2025-12-31': '10' },
          result: { '2025-06-30': '4' },
        },
      ],
    },
    node: 'oo',
    at: '2025-07-31',
    expected: '80.00',
    because: '4 of 5 at the checkpoint that has passed',
  },
  {
    situation: 'half-year result against the year-end target',
    plan: {
      nodes: [{ id: 'oo', kind: 'operational', weight: '100' }],
      indicators: [
        {
          id: 'x',
          node: 'oo',
          weight: '100',
          target: { '2025-06-30': '5', '2025-12-31': '10' },
          result: { '2025-06-30': '4' },
        },
      ],
    },
    node: 'oo',
    expected: 'missing',
    because: 'June does not answer December',
  },
  {
    situation: 'target not expected this year',
    plan: objective([['', '//', '100']]),
    node: 'oo',
    expected: 'not-applicable',
    because: 'nothing is asked',
  },
  {
    situation: 'indicators alike across groups',
    plan: {
      nodes: [
        { id: 'os', kind: 'strategic', weight: '100' },
        { id: 'g1', kind: 'group', parent: 'os' },
        { id: 'g2', kind: 'group', parent: 'os' },
      ],
      indicators: [
        { id: 'x', node: 'g1', target: '1', result: '1' },
        { id: 'y', node: 'g1', target: '1', result: '1' },
        { id: 'z', node: 'g2', target: '2', result: '1' },
      ],
      methodology: { rollUp: { ...evenly.rollUp, strategic: 'indicators-equal' } },
    },
    node: 'os',
    expected: '83.33',
    because: 'groups are only shown: 250 over 3, not the mean of 100 and 50',
  },
];

describe('the roll-up', () => {
  test.each(cases)('$situation: $expected, $because', ({ plan: small, node, expected, at }) => {
    const plan = smallPlan(small);
    const tree = scorePlan(plan, at ? day(at) : YEAR_END);
    const id = node === 'body' ? plan.body.id : node;
    const scored = tree.byId.get(id);
    expect(scored?.score ?? scored?.status).toBe(expected);
    for (const each of tree.nodes) {
      const explained = tree.explain(each.id);
      expect([each.id, explained?.value?.toString()]).toEqual([each.id, each.exact?.toString()]);
      for (const inner of explained ? everyNode(explained) : []) {
        expect([inner.id, recompute(inner)?.toString()]).toEqual([inner.id, inner.value?.toString()]);
      }
    }
  });

  test('the label is that of the score shown, and never enters the arithmetic', () => {
    const labels = [
      { from: { units: 90n, places: 0 }, label: 'raggiunto' },
      { from: { units: 0n, places: 0 }, label: 'non raggiunto' },
    ];
    const plan = smallPlan({ ...objective([['89,996', '100', '100']]), methodology: { labels } });
    const node = scorePlan(plan, YEAR_END).byId.get('oo');
    expect([node?.score, node?.label]).toEqual(['90.00', 'raggiunto']);
  });
});

function everyNode(node: Explanation): readonly Explanation[] {
  return [node, ...node.inputs.flatMap(everyNode)];
}

function day(text: string): CivilDate {
  const date = civilDate(text);
  if (!date) throw new Error(`not a date: ${text}`);
  return date;
}
