import { smallPlan } from '@traguardo/testkit';
import { describe, expect, test } from 'vitest';
import { civilDate, type NodeId } from '../../kernel/index.ts';
import { scorePlan } from '../score-plan.ts';

const cases = [
  { due: '2025-06-30', done: '2025-06-15', at: '2025-12-31', expected: '100.00', because: 'done in time' },
  { due: '2025-06-30', done: '2025-07-15', at: '2025-12-31', expected: '0.00', because: 'done late' },
  {
    due: '2025-06-30',
    done: '2025-07-15',
    at: '2025-07-01',
    expected: 'missing',
    because: 'not done on that day',
  },
  { due: '2025-06-30', done: '', at: '2025-03-31', expected: 'not-yet-due', because: 'its term is to come' },
  {
    due: '',
    done: '2025-07-15',
    at: '2025-12-31',
    expected: 'monitoring',
    because: 'no term to be late for',
  },
];

describe('activities beside the roll-up', () => {
  test.each(cases)('due $due, done $done, asked $at: $expected, $because', ({ due, done, at, expected }) => {
    const plan = smallPlan({
      nodes: [{ id: 'oo', kind: 'operational', weight: '100' }],
      indicators: [{ id: 'x', node: 'oo', target: '2', result: '1', weight: '100' }],
    });
    const [dueDate, doneDate, day] = [due, done, at].map(civilDate);
    const activity = {
      id: 'gara' as NodeId,
      node: 'oo' as NodeId,
      title: 'gara',
      ...(dueDate && { due: dueDate }),
      ...(doneDate && { done: doneDate }),
    };
    const tree = scorePlan({ ...plan, activities: [activity] }, day ?? plan.referenceDate);
    const node = tree.byId.get('gara');
    expect([node?.kind, node?.score ?? node?.status]).toEqual(['activity', expected]);
    expect(tree.explain('gara')?.value?.toFixed(2) ?? tree.explain('gara')?.text).toBe(expected);
    if (at === '2025-12-31') expect(tree.byId.get('oo')?.score).toBe('50.00');
  });
});
