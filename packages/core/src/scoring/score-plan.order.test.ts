import { smallPlan } from '@traguardo/testkit';
import { describe, expect, test } from 'vitest';
import { scorePlan } from './score-plan.ts';

describe('the nodes of a scored plan', () => {
  test('parents come first; controlled bodies and common indicators have roots of their own', () => {
    const plan = smallPlan({
      nodes: [
        { id: 'os', kind: 'strategic', weight: '100' },
        { id: 'oo', kind: 'operational', parent: 'os', weight: '100' },
        { id: 'as1', kind: 'operational', weight: '40', owner: 'pro-brixia' },
        { id: 'as2', kind: 'operational', weight: '60', owner: 'pro-brixia' },
      ],
      indicators: [
        { id: 'x', node: 'oo', target: '2', result: '1', weight: '100' },
        { id: 'p', node: 'as1', target: '1', result: '1', weight: '100' },
        { id: 'q', node: 'as2', target: '1', result: '0', weight: '100' },
      ],
      common: [
        { id: 'n1', goal: 'digitale', target: '65%', result: '63,8%' },
        { id: 'n2', goal: 'salute', target: '32%', result: '60,55%' },
      ],
    });
    const { nodes } = scorePlan(plan, plan.referenceDate);
    const lines = nodes.map(({ id, kind, parent, score }) => `${kind} ${id} < ${parent ?? '-'}: ${score}`);
    const body = plan.body.id;
    expect(lines).toEqual([
      `body ${body} < -: 50.00`,
      `strategic os < ${body}: 50.00`,
      'operational oo < os: 50.00',
      'indicator x < oo: 50.00',
      'body pro-brixia < -: 40.00',
      'operational as1 < pro-brixia: 100.00',
      'indicator p < as1: 100.00',
      'operational as2 < pro-brixia: 0.00',
      'indicator q < as2: 0.00',
      'common common < -: 99.08',
      'common digitale < common: 98.15',
      'common n1 < digitale: 98.15',
      'common salute < common: 100.00',
      'common n2 < salute: 100.00',
    ]);
  });
});
